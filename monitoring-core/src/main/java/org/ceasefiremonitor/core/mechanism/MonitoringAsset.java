package org.ceasefiremonitor.core.mechanism;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.AssetStanding.State;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** A sensor, aircraft, post or patrol of the mechanism, or a product line of a satellite. It does not hold what it saw. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class MonitoringAsset {

    @AggregateIdentifier
    private AssetId assetId;
    private AssetStanding standing;

    @SuppressWarnings("NullAway.Init")
    MonitoringAsset() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public MonitoringAsset(RegisterAsset command, Circumstances circumstances) {
        requireRegistered(command.contributor(), circumstances);
        apply(new AssetRegistered(command.assetId(), command.kind(), command.name(), command.contributor(), command.footprint(),
                circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectAsset command, Circumstances circumstances) {
        requireNotStruck();
        requireRegistered(command.contributor(), circumstances);
        if (command.kind() == standing.kind() && command.name().equals(standing.name()) && command.contributor().equals(standing.contributor())
                && command.footprint().equals(standing.footprint())) {
            throw new Refusal(AssetRule.CORRECTION_CHANGES, "The asset is registered so already.");
        }
        apply(new AssetCorrected(assetId, command.kind(), command.name(), command.contributor(), command.footprint(), command.reason()));
    }

    @CommandHandler
    void decide(StrikeAsset command, Circumstances circumstances) {
        requireNotStruck();
        if (!standing.conditions().isEmpty() || !standing.compromises().isEmpty()) {
            throw new Refusal(AssetRule.NOTHING_RESTS_ON_IT, "Conditions or compromises are recorded of the asset; strike them first.");
        }
        apply(new AssetStruck(assetId, command.reason()));
    }

    @CommandHandler
    void decide(CalibrateAsset command, Circumstances circumstances) {
        requireCondition(command.at(), circumstances);
        apply(new AssetCalibrated(assetId, command.at(), command.method()));
    }

    @CommandHandler
    void decide(ActivateAsset command, Circumstances circumstances) {
        requireCondition(command.at(), circumstances);
        if (standing.state() != State.CALIBRATED) {
            throw new Refusal(AssetRule.CALIBRATED_FIRST, "The asset is " + standing.state() + ".");
        }
        apply(new AssetActivated(assetId, command.at()));
    }

    @CommandHandler
    void decide(ReportAssetHealth command, Circumstances circumstances) {
        requireCondition(command.at(), circumstances);
        requireChange(AssetStanding.stateOf(command.health()));
        apply(new AssetHealthChanged(assetId, command.at(), command.health(), command.note()));
    }

    @CommandHandler
    void decide(ReportInterference command, Circumstances circumstances) {
        requireCondition(command.at(), circumstances);
        requireChange(State.JAMMED);
        apply(new AssetInterferenceReported(assetId, command.at(), command.interference(), command.note()));
    }

    @CommandHandler
    void decide(MoveAsset command, Circumstances circumstances) {
        requireCondition(command.at(), circumstances);
        apply(new AssetMoved(assetId, command.at(), command.footprint()));
    }

    @CommandHandler
    void decide(RetireAsset command, Circumstances circumstances) {
        requireCondition(command.at(), circumstances);
        apply(new AssetRetired(assetId, command.at(), command.reason()));
    }

    @CommandHandler
    void decide(StrikeCondition command, Circumstances circumstances) {
        requireNotStruck();
        if (standing.conditions().isEmpty()) {
            throw new Refusal(AssetRule.RECORDED, "No condition of the asset is recorded.");
        }
        apply(new ConditionStruck(assetId, standing.conditions().size(), command.reason()));
    }

    @CommandHandler
    void decide(DeclareCompromise command, Circumstances circumstances) {
        requireNotStruck();
        requireTrusted();
        requireRoom(standing.compromises().size());
        requirePast(command.from(), command.until(), circumstances);
        if (standing.compromised(command.from(), command.until())) {
            throw new Refusal(AssetRule.COMPROMISES_APART, "The interval meets one in which the asset is declared compromised already.");
        }
        apply(new AssetCompromised(assetId, command.from(), command.until(), command.reason()));
    }

    @CommandHandler
    void decide(EndCompromise command, Circumstances circumstances) {
        requireNotStruck();
        var open = standing.compromises().stream().filter(each -> each.until() == null).findFirst()
                .orElseThrow(() -> new Refusal(AssetRule.RECORDED, "No compromise of the asset is open."));
        requirePast(open.from(), command.until(), circumstances);
        if (standing.compromises().stream().anyMatch(each -> each != open && each.meets(open.from(), command.until()))) {
            throw new Refusal(AssetRule.COMPROMISES_APART, "The interval would meet another one in which the asset is declared compromised.");
        }
        apply(new CompromiseEnded(assetId, open.from(), command.until(), command.reason()));
    }

    @CommandHandler
    void decide(StrikeCompromise command, Circumstances circumstances) {
        requireNotStruck();
        if (standing.compromises().stream().noneMatch(each -> each.from().equals(command.recordedFrom()))) {
            throw new Refusal(AssetRule.RECORDED, "No compromise of the asset that begins at " + command.recordedFrom() + " is recorded.");
        }
        apply(new CompromiseStruck(assetId, command.recordedFrom(), command.reason()));
    }

    private static void requireRegistered(ParticipantId contributor, Circumstances circumstances) {
        if (circumstances.directory().find(contributor, ParticipantStanding.class).isEmpty()) {
            throw new Refusal(AssetRule.CONTRIBUTOR_REGISTERED, "The participant " + contributor.value() + " is not registered.");
        }
    }

    private void requireNotStruck() {
        if (standing.state() == State.STRUCK) {
            throw new Refusal(AssetRule.NOT_STRUCK, "The asset was struck; register another one.");
        }
    }

    private void requireTrusted() {
        if (standing.compromised()) {
            throw new Refusal(AssetRule.NOT_COMPROMISED, "The asset is compromised; end the compromise first.");
        }
    }

    private void requireCondition(Instant at, Circumstances circumstances) {
        requireNotStruck();
        if (standing.condition() == State.RETIRED) {
            throw new Refusal(AssetRule.NOT_RETIRED, "The asset is retired; if that is wrong, strike its retirement.");
        }
        requireTrusted();
        requireRoom(standing.conditions().size());
        if (at.isAfter(circumstances.at())) {
            throw new Refusal(AssetRule.IN_ORDER, "It is " + circumstances.at() + "; record this when it has happened.");
        }
        if (!standing.conditions().isEmpty() && at.isBefore(standing.conditions().getLast().at())) {
            throw new Refusal(AssetRule.IN_ORDER, "The latest condition holds since " + standing.conditions().getLast().at()
                    + "; if that is wrong, strike it first.");
        }
    }

    private void requireChange(State next) {
        if (!standing.state().activated()) {
            throw new Refusal(AssetRule.ACTIVATED_FIRST, "The asset is " + standing.state() + ".");
        }
        if (standing.state() == next) {
            throw new Refusal(AssetRule.CHANGES_THE_STATE, "The asset is " + next + " already.");
        }
    }

    private static void requireRoom(int recorded) {
        if (recorded >= AssetStanding.MOST) {
            throw new Refusal(AssetRule.GOES_ON_ELSEWHERE, "The asset has " + AssetStanding.MOST
                    + " of them; retire it and register it under another id.");
        }
    }

    private static void requirePast(Instant from, @Nullable Instant until, Circumstances circumstances) {
        if (from.isAfter(circumstances.at()) || until != null && (until.isAfter(circumstances.at()) || !until.isAfter(from))) {
            throw new Refusal(AssetRule.COMPROMISES_APART, "It is " + circumstances.at() + "; a compromise from " + from + " until " + until
                    + " does not lie in the past, or ends before it begins.");
        }
    }

    @CommandHandler
    void decide(RecordDetections command, Circumstances circumstances) {
        requireNotStruck();
        if (!circumstances.actor().participant().equals(standing.contributor())) {
            throw new Refusal(AssetRule.BY_THE_CONTRIBUTOR, "The asset is contributed by " + standing.contributor().value() + ".");
        }
        var watches = Watch.of(standing);
        for (var detection : command.detections()) {
            if (detection.at().isAfter(circumstances.at())) {
                throw new Refusal(AssetRule.DETECTED_BEFORE, "It is " + circumstances.at() + "; a detection is told for " + detection.at() + ".");
            }
            var sight = watches.stream().filter(watch -> watch.holds(detection.at())).map(Watch::sight).findFirst().orElse(null);
            if (sight == Sight.COMPROMISED) {
                throw new Refusal(AssetRule.TRUSTED_THEN, "The asset is declared compromised for " + detection.at() + ".");
            }
            if (sight == null || !sight.looked()) {
                throw new Refusal(AssetRule.LOOKED_THEN, "At " + detection.at() + " the asset " + (sight == null ? "was not active" : "was in " + sight) + ".");
            }
        }
        apply(new DetectionsRecorded(assetId, command.hour(), command.sequence(), command.detections()));
    }

    @EventSourcingHandler
    void evolve(AssetDefinitionEvent event) {
        standing = AssetStanding.evolve(standing, event);
        assetId = standing.assetId();
    }

    /** What an asset detected changes nothing about it. */
    @EventSourcingHandler
    void evolve(DetectionsRecorded event) {
        assetId = event.assetId();
    }
}
