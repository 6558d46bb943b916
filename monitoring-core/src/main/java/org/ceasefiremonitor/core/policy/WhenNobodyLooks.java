package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.AssetCalibrated;
import org.ceasefiremonitor.core.mechanism.AssetCompromised;
import org.ceasefiremonitor.core.mechanism.AssetDefinitionEvent;
import org.ceasefiremonitor.core.mechanism.AssetHealthChanged;
import org.ceasefiremonitor.core.mechanism.AssetInterferenceReported;
import org.ceasefiremonitor.core.mechanism.AssetMoved;
import org.ceasefiremonitor.core.mechanism.AssetRetired;
import org.ceasefiremonitor.core.mechanism.AssetStanding;
import org.ceasefiremonitor.core.mechanism.Footprint;
import org.ceasefiremonitor.core.mechanism.Watch;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.zone.ZoneDefinition;
import org.ceasefiremonitor.core.zone.ZonesAround;

/**
 * Coverage hole (domain reference, section 5.4, P20): where an asset stops looking and no other looks at the middle of what it looked at, the
 * contributors and those who run the coordination cells are told in which zones nobody looks. It is told of zones that all participants may see.
 */
public final class WhenNobodyLooks implements Policy<AssetDefinitionEvent> {

    @Override
    public String name() {
        return "P20b";
    }

    @Override
    public Class<AssetDefinitionEvent> reactsTo() {
        return AssetDefinitionEvent.class;
    }

    @Override
    public List<Reaction> decide(AssetDefinitionEvent event, Occasion occasion) {
        return (switch (event) {
            case AssetHealthChanged changed -> hole(changed.assetId(), changed.at(), "its health is " + changed.health(), occasion);
            case AssetInterferenceReported reported -> hole(reported.assetId(), reported.at(), "it is kept from seeing by " + reported.interference(), occasion);
            case AssetCalibrated calibrated -> hole(calibrated.assetId(), calibrated.at(), "it is being calibrated", occasion);
            case AssetMoved moved -> hole(moved.assetId(), moved.at(), "it was moved", occasion);
            case AssetRetired retired -> hole(retired.assetId(), retired.at(), "it was retired", occasion);
            case AssetCompromised compromised -> hole(compromised.assetId(), compromised.from(), "it can not be trusted", occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Stream<Reaction> hole(AssetId asset, Instant since, String why, Occasion occasion) {
        return lookedAt(asset, since, occasion).filter(place -> !looks(place, occasion)).stream().flatMap(place -> {
            var zones = ZonesAround.of(place, occasion.at(), occasion.directory()).stream()
                    .flatMap(zone -> occasion.directory().find(zone, ZoneDefinition.class).stream()).filter(zone -> !zone.marking().limits()).toList();
            var named = zones.stream().map(zone -> zone.zoneId().value()).collect(Collectors.joining(", "));
            return zones.stream().map(ZoneDefinition::agreementId).distinct().sorted().limit(1).flatMap(agreement -> ToldOfGaps.of(agreement, occasion)
                    .distinct().sorted().map(to -> new Reaction.Notify(new ServeNotice(
                            new NoticeId(Identifier.fitting(name() + "-" + occasion.position() + "-" + to.value())), to, agreement, asset.key(),
                            shortened("Nobody looks at the middle of what the asset " + asset.value() + " looked at until " + since + ": " + why
                                    + ". It lies in: " + named + ". See the coverage for what else is looked at there."), false, null, Marking.GREEN))));
        });
    }

    /** The middle of what the asset looked at just before an instant; nothing where it did not look. */
    private static Optional<Position> lookedAt(AssetId asset, Instant since, Occasion occasion) {
        var before = since.minus(1, ChronoUnit.MICROS);
        return occasion.directory().find(asset, AssetStanding.class).stream().flatMap(each -> Watch.of(each).stream())
                .filter(watch -> watch.holds(before) && watch.sight().looked()).map(Watch::footprint).map(Footprint::centre).findFirst();
    }

    /** Whether any asset, also the one itself, looks at a place now. */
    private static boolean looks(Position place, Occasion occasion) {
        return occasion.directory().all(AssetStanding.class).stream().filter(each -> each.state().looks()).flatMap(each -> Watch.of(each).stream())
                .anyMatch(watch -> watch.holds(occasion.at()) && watch.sight().looked() && watch.footprint().covers(place));
    }

    private static String shortened(String text) {
        return text.length() <= 2000 ? text : text.substring(0, 1997) + "...";
    }
}
