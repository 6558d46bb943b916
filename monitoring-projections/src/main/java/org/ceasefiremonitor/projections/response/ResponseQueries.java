package org.ceasefiremonitor.projections.response;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.guarantee.determination.PackItem;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding;
import org.ceasefiremonitor.core.guarantee.ladder.Rung;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.projections.agreement.AgreementProjection;
import org.ceasefiremonitor.projections.commission.ExplanationQueries;
import org.ceasefiremonitor.projections.commitment.InvokedCommitmentProjection;
import org.ceasefiremonitor.projections.determination.DeterminationProjection;
import org.ceasefiremonitor.projections.force.AttackProjection;
import org.ceasefiremonitor.projections.guarantee.GuaranteeProjection;
import org.ceasefiremonitor.projections.ladder.LadderProjection;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.response.ResponseExplanation.ExplainedCommitment;
import org.ceasefiremonitor.projections.response.ResponseExplanation.ExplainedDetermination;
import org.ceasefiremonitor.projections.response.ResponseExplanation.ExplainedGuarantee;
import org.ceasefiremonitor.projections.response.ResponseExplanation.ExplainedItem;
import org.ceasefiremonitor.projections.response.ResponseExplanation.ExplainedLadder;
import org.ceasefiremonitor.projections.response.ResponseExplanation.ExplainedStage;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** Explains commitments that were invoked and ladders whose stages were entered. */
public final class ResponseQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = Stream.of(ExplanationQueries.VIEWS, List.of(InvokedCommitmentProjection.VIEW, DeterminationProjection.VIEW,
            LadderProjection.VIEW, AttackProjection.VIEW, GuaranteeProjection.VIEW, AgreementProjection.VIEW)).flatMap(List::stream).distinct().toList();

    private final ViewReader reader;
    private final ExplanationQueries explanations;

    /** @param reader reads the views */
    public ResponseQueries(ViewReader reader) {
        this.reader = reader;
        this.explanations = new ExplanationQueries(reader);
    }

    /** Explains a commitment by the determination that it rests on. */
    public Answer<ResponseExplanation> commitment(CommitmentId id, Reader forWhom, @Nullable Long asOf) {
        return reader.read(VIEWS, asOf, reading -> Answer.of(reading, new Steps(reading, forWhom).commitment(id)));
    }

    /** Explains a ladder and the stages that were entered on it. */
    public Answer<ResponseExplanation> ladder(LadderId id, Reader forWhom, @Nullable Long asOf) {
        return reader.read(VIEWS, asOf, reading -> Answer.of(reading, new Steps(reading, forWhom).ladder(id)));
    }

    /** The steps of one explanation, each back from the one before. */
    private final class Steps {

        private final Reading reading;
        private final Reader forWhom;
        private final Grounding grounding;

        private Steps(Reading reading, Reader forWhom) {
            this.reading = reading;
            this.forWhom = forWhom;
            this.grounding = new Grounding(explanations, reading, forWhom);
        }

        private Optional<ResponseExplanation> ladder(LadderId id) {
            return ladders(id).map(versions -> {
                var explained = explained(versions, versions);
                return new ResponseExplanation(null, null, null, List.of(explained), grounding.withheld());
            });
        }

        private Optional<ResponseExplanation> commitment(CommitmentId id) {
            return Versions.of("view_commitment", "commitment_id", id, CommitmentStanding.class, reading, forWhom).map(versions -> {
                var invoked = versions.first();
                var promise = invoked.definition();
                var guarantee = grounding.seen(Versions.of("view_guarantee", "guarantee_id", promise.guaranteeId(), GuaranteeStanding.class, reading, forWhom),
                        promise.guaranteeId(), id);
                var determination = grounding.seen(determinations(promise.determinationId()), promise.determinationId(), id);
                var agreement = guarantee.map(each -> each.last().definition().agreementId())
                        .or(() -> determination.map(each -> each.last().definition().agreementId()));
                var ladders = new ArrayList<ExplainedLadder>();
                var explained = determination.map(each -> explained(each, invoked.position(), ladders)).orElse(null);
                return new ResponseExplanation(
                        new ExplainedCommitment(id, versions.last().definition().revision(), promise.guaranteeId(), promise.guarantor(), promise.beneficiary(),
                                promise.domain(), promise.statement(), promise.by(), promise.invokedAt(), invoked.position(), Grounding.event(invoked.position()),
                                versions.last().definition().state(), promise.textVersion(), promise.textSha256(), promise.binding(),
                                agreement.map(each -> timeLimits(each, invoked.position(), promise.invokedAt())).orElse(null), promise.positionBy(),
                                promise.measuresBy()),
                        guarantee.map(each -> new ExplainedGuarantee(promise.guaranteeId(), each.last().definition().agreementId(),
                                each.until(invoked.position()).last().definition().state(), each.last().definition().state())).orElse(null),
                        explained, ladders, grounding.withheld());
            });
        }

        private Optional<Versions<DeterminationStanding>> determinations(DeterminationId id) {
            return Versions.of("view_determination", "determination_id", id, DeterminationStanding.class, reading, forWhom);
        }

        private Optional<Versions<LadderStanding>> ladders(LadderId id) {
            return Versions.of("view_ladder", "ladder_id", id, LadderStanding.class, reading, forWhom);
        }

        /** A determination as it was at a position; the ladders on which it rests are added to those given. */
        private ExplainedDetermination explained(Versions<DeterminationStanding> versions, long position, List<ExplainedLadder> ladders) {
            var known = versions.until(position);
            var then = known.last().definition();
            var requested = known.first();
            var pack = then.pack();
            var packed = pack == null ? null : known.since(DeterminationStanding::pack).position();
            var decided = then.decision() == null ? null : known.since(DeterminationStanding::decision).position();
            var items = pack == null ? List.<PackItem>of() : pack.items();
            rungs(then, items).forEach(id -> grounding.seen(ladders(id), id, then.determinationId())
                    .ifPresent(each -> ladders.add(explained(each, each.until(id.equals(then.ladderId()) || packed == null ? requested.position() : packed)))));
            return new ExplainedDetermination(then.determinationId(), then.agreementId(), then.attacked(), then.accused(), then.grounds(), then.text(), then.by(),
                    then.requestedAt(), requested.position(), then.state(), versions.last().definition().state(),
                    timeLimits(then.agreementId(), requested.position(), then.requestedAt()),
                    items.stream().map(each -> new ExplainedItem(each, Grounding.event(each.position()))).toList(), packed, then.positions(), then.decision(), decided,
                    grounding.restsOn(items.stream().map(PackItem::thing).toList(), then.determinationId(), packed == null ? requested.position() : packed));
        }

        /** Ladders that a determination rests on: the one on which it was asked for, and those of its pack. */
        private static LinkedHashSet<LadderId> rungs(DeterminationStanding determination, List<PackItem> items) {
            var ids = new LinkedHashSet<LadderId>();
            if (determination.ladderId() != null) {
                ids.add(determination.ladderId());
            }
            items.stream().map(PackItem::thing).filter(each -> each.startsWith(LadderId.TYPE + "/"))
                    .forEach(each -> ids.add(new LadderId(each.substring(LadderId.TYPE.length() + 1))));
            return ids;
        }

        /** A ladder as it was known; all versions tell where it stands. */
        private ExplainedLadder explained(Versions<LadderStanding> versions, Versions<LadderStanding> known) {
            var then = known.last().definition();
            var t0 = known.since(LadderStanding::start).position();
            var trigger = Stream.<@Nullable Identifier>of(then.caseId(), then.remedyId()).flatMap(Stream::ofNullable);
            return new ExplainedLadder(then.ladderId(), versions.last().definition().revision(), then.agreementId(), then.version(), then.caseId(), then.remedyId(),
                    then.reasons(), then.by(), then.startedAt(), known.first().position(), then.start(), t0, then.before(), then.state(),
                    versions.last().definition().state(), then.rungs().stream().filter(rung -> rung.decision() != null).map(rung -> explained(known, rung)).toList(),
                    grounding.restsOn(Stream.concat(trigger, then.incidents().stream()).map(Identifier::key).toList(), then.ladderId(), t0));
        }

        private ExplainedStage explained(Versions<LadderStanding> known, Rung rung) {
            var decided = known.since(each -> each.rungs().get(rung.number() - 1).decision());
            var fire = decided.definition().fire();
            return new ExplainedStage(rung, decided.position(), Grounding.event(decided.position()), fire,
                    grounding.restsOn(fire == null ? List.of() : fire.incidents().stream().map(Identifier::key).toList(), decided.definition().ladderId(),
                            decided.position()));
        }

        /** Version of the time limits that were in force at an instant, as was known at a position; null where the agreement is not to be seen. */
        private @Nullable Integer timeLimits(AgreementId id, long position, Instant at) {
            return Versions.of("view_agreement", "agreement_id", id, AgreementTerms.class, reading, forWhom)
                    .map(versions -> versions.until(position).last().definition().timeLimitsAt(at).map(adopted -> adopted.version()).orElse(0)).orElse(null);
        }
    }
}
