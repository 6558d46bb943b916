package org.ceasefiremonitor.core.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.guarantee.determination.ConsultationHeld;
import org.ceasefiremonitor.core.guarantee.determination.ConsultationStruck;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationRequestWithdrawn;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationRequested;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.guarantee.determination.EvidencePackAssembled;
import org.ceasefiremonitor.core.guarantee.determination.ThoseConcerned;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStoodDown;
import org.ceasefiremonitor.core.guarantee.ladder.StageDecisionStruck;
import org.ceasefiremonitor.core.guarantee.ladder.StageEntered;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding;

/**
 * Armed attack (domain reference, section 5.4, P13): once the last stage of a response ladder is entered, the cell is recommended to ask for a determination;
 * once one is asked for, to assemble the evidence and to consult the guarantors, anew where a consultation was struck, and each guarantor is told. It determines nothing.
 */
public final class WhenArmedAttackSaid implements Policy<Event> {

    @Override
    public String name() {
        return "P13";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case StageEntered entered -> occasion.directory().find(entered.ladderId(), LadderStanding.class).stream()
                    .filter(each -> entered.stage() == each.rungs().size())
                    .flatMap(each -> ask(each, entered.reasons(), "The last stage of the response was entered.", occasion));
            case StageDecisionStruck struck -> asking(struck.ladderId()).lapsed(occasion, "The last stage is no longer entered.");
            case LadderStoodDown ended -> asking(ended.ladderId()).lapsed(occasion, "The ladder was stood down.");
            case DeterminationRequested requested -> Stream.concat(Stream.concat(requested.ladderId() == null ? Stream.empty()
                    : asking(requested.ladderId()).taken(occasion), others(requested, occasion)),
                    Stream.concat(assembling(requested.determinationId()).recommend(occasion, Mandate.CELL_OFFICER, prepared("AssembleEvidencePack",
                            requested.determinationId()), "Guarantors are to be shown what is known of the attack.", requested.packBy(), requested.marking()),
                            told(requested, occasion)));
            case EvidencePackAssembled assembled -> Stream.concat(assembling(assembled.determinationId()).taken(occasion),
                    consult(assembled.determinationId(), "The evidence is assembled.", assembled.marking(), occasion));
            case ConsultationHeld held -> consulting(held.determinationId()).taken(occasion);
            case ConsultationStruck struck -> consult(struck.determinationId(), "The consultation was struck.", struck.marking(), occasion);
            case DeterminationRequestWithdrawn withdrawn -> Stream.concat(Stream.of(assembling(withdrawn.determinationId()), consulting(withdrawn.determinationId()))
                    .flatMap(each -> each.lapsed(occasion, "The request was withdrawn.")), again(withdrawn.determinationId(), occasion));
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice asking(LadderId ladder) {
        return new Advice(name(), "ask", ladder);
    }

    private Advice assembling(DeterminationId determination) {
        return new Advice(name(), "assemble", determination);
    }

    private Advice consulting(DeterminationId determination) {
        return new Advice(name(), "consult", determination);
    }

    private static PreparedCommand prepared(String command, DeterminationId determination) {
        return new PreparedCommand(command, Map.of("determinationId", determination.value()));
    }

    /**
     * On an attack of one Party on a participant one determination is open at a time. Advice after other ladders stays while somebody else may have been attacked, unless it
     * names the one on whom it is asked for.
     */
    private Stream<Reaction> others(DeterminationRequested requested, Occasion occasion) {
        return occasion.directory().all(LadderStanding.class).stream().filter(each -> each.agreementId().equals(requested.agreementId())
                        && !each.ladderId().equals(requested.ladderId()) && requested.accused().equals(each.warned()))
                .filter(each -> attacked(each, occasion).isEmpty() || asking(each.ladderId()).open(occasion)
                        .anyMatch(advice -> requested.attacked().value().equals(advice.command().body().get("attacked"))))
                .map(LadderStanding::ladderId).sorted().flatMap(each -> asking(each).lapsed(occasion, "A determination on an attack by the same Party is asked for."));
    }

    /** What was not recommended after the last stage of a ladder since a determination was open is recommended once it is no longer; people's own decisions stay. */
    private Stream<Reaction> again(DeterminationId withdrawn, Occasion occasion) {
        return occasion.directory().find(withdrawn, DeterminationStanding.class).stream().flatMap(determination -> occasion.directory().all(LadderStanding.class).stream()
                .filter(each -> each.running() && each.stage() == each.rungs().size() && each.agreementId().equals(determination.agreementId())
                        && determination.accused().equals(each.warned()))
                .filter(each -> asking(each.ladderId()).latest(occasion).filter(advice -> advice.state() != RecommendationStanding.State.LAPSED).isEmpty())
                .sorted(Comparator.comparing(LadderStanding::ladderId))
                .flatMap(each -> ask(each, Objects.requireNonNull(each.rungs().getLast().decision()).reasons(),
                        "The last stage of the response was entered, and the request for a determination that was open was withdrawn.", occasion)));
    }

    /**
     * Who may have been attacked: whom guarantees protect that see the ladder, as a request on it is shown to these, and on whom no determination is open or was
     * made since t0 that they were: that is what the ladder could ask for.
     */
    private static List<ParticipantId> attacked(LadderStanding ladder, Occasion occasion) {
        return occasion.directory().all(GuaranteeStanding.class).stream().filter(each -> each.agreementId().equals(ladder.agreementId()))
                .map(GuaranteeStanding::beneficiary).filter(each -> !each.equals(ladder.warned())).distinct().sorted()
                .filter(each -> {
                    var guarantors = new ThoseConcerned(ladder.agreementId(), each, occasion.directory()).guarantors();
                    return !guarantors.isEmpty() && Stream.concat(Stream.of(each), guarantors.stream()).allMatch(reader -> ladder.marking().shows(reader, occasion.by()));
                })
                .filter(each -> occasion.directory().all(DeterminationStanding.class).stream().noneMatch(open -> (open.open()
                        || open.determined() && open.decision() != null && open.decision().at().isAfter(ladder.start().at())) && open.agreementId().equals(ladder.agreementId()) && open.attacked().equals(each) && open.accused().equals(ladder.warned()))).toList();
    }

    /** Nothing is recommended that would be refused whoever was attacked. */
    private Stream<Reaction> ask(LadderStanding ladder, String text, String why, Occasion occasion) {
        var attacked = attacked(ladder, occasion);
        if (attacked.isEmpty()) {
            return Stream.empty();
        }
        var body = new TreeMap<String, Object>(Map.of("determinationId", unused(ladder.ladderId(), occasion), "agreementId",
                ladder.agreementId().value(), "grounds", "LADDER_STAGE", "ladderId", ladder.ladderId().value(), "text", text));
        if (attacked.size() == 1) {
            body.put("attacked", attacked.getFirst().value());
        }
        if (ladder.warned() != null) {
            body.put("accused", ladder.warned().value());
        }
        return asking(ladder.ladderId()).recommend(occasion, Mandate.CELL_DIRECTOR, new PreparedCommand("RequestDetermination", body),
                why, TimeToAct.DETERMINATION_REQUEST.from(occasion.at(), occasion.terms(ladder.agreementId())),
                ladder.marking());
    }

    /** An id that no determination has: one that was withdrawn keeps its own. */
    private static String unused(LadderId ladder, Occasion occasion) {
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> Identifier.fitting("attack-" + (number == 1 ? "" : number + "-") + ladder.value()))
                .filter(id -> occasion.directory().find(new DeterminationId(id), DeterminationStanding.class).isEmpty()).findFirst().orElseThrow();
    }

    /** A consultation whose time is past is due at once, and not before anybody knew of it. */
    private Stream<Reaction> consult(DeterminationId determination, String why, Marking marking, Occasion occasion) {
        return occasion.directory().find(determination, DeterminationStanding.class).filter(each -> each.open() && each.consultation() == null).stream()
                .flatMap(each -> consulting(each.determinationId()).recommend(occasion, Mandate.CELL_DIRECTOR, prepared("HoldConsultation", each.determinationId()),
                        why, each.consultBy().isBefore(occasion.at()) ? occasion.at() : each.consultBy(), marking));
    }

    private Stream<Reaction> told(DeterminationRequested requested, Occasion occasion) {
        return new ThoseConcerned(requested.agreementId(), requested.attacked(), occasion.directory()).guarantors().stream().filter(each -> requested.marking().shows(each, occasion.by()))
                .map(guarantor -> new Reaction.Notify(new ServeNotice(new NoticeId(Identifier.fitting(name() + "-" + occasion.position() + "-" + guarantor.value())),
                        guarantor, requested.agreementId(), requested.determinationId().key(), "It is asked whether " + requested.attacked().value()
                        + " suffered an armed attack. Positions are stated with StatePosition; the guarantors are consulted until " + requested.consultBy() + ".", false,
                        null, requested.marking())));
    }
}
