package org.ceasefiremonitor.api.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.ceasefiremonitor.api.log.EventTypes;
import org.ceasefiremonitor.core.marking.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What the events of one thing have said so far, field by field, so that each further event can be read as what it changes. An event speaks only
 * of the fields that it has; where it speaks of one part of the thing, such as a provision, a role or one zone of a report, the part is named
 * before the field.
 */
final class KnownValues {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_VALUE = 2_000;

    /** Fields that tell of which part of the thing an event speaks. */
    private static final Map<String, String> PARTS = Map.of("provisionId", "provision", "restrictionId", "restriction", "role", "role",
            "mandate", "mandate", "party", "party", "participant", "endorsement", "step", "step");
    /** Fields that are said elsewhere in the history, or only count. */
    private static final Set<String> LEFT_OUT = Set.of("reason", "decidedAt", "revision", "before", "effect", "recordedFrom");
    /** Fields under names that hold across types of event; an empty name leaves the field out. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("zone.AlertLevelChanged.from", ""),
            Map.entry("zone.AlertLevelChanged.to", "alertLevel"),
            Map.entry("zone.AlertLevelReassessed.level", "alertLevel"),
            Map.entry("zone.AlertLevelChanged.marking", ""),
            Map.entry("zone.AlertLevelReassessed.marking", ""),
            Map.entry("zone.IncidentWeighed.marking", ""),
            Map.entry("zone.ViolationRetracted.marking", "report.marking"),
            Map.entry("zone.ZoneSuspensionCorrected.from", "suspended.from"),
            Map.entry("zone.ZoneSuspensionCorrected.until", "suspended.until"),
            Map.entry("agreement.CeasefireEnteredIntoForce.effectiveAt", "inForce.from"),
            Map.entry("agreement.CeasefireEnteredIntoForce.statedLocal", "inForce.statedLocal"),
            Map.entry("agreement.EntryIntoForceCorrected.effectiveAt", "inForce.from"),
            Map.entry("agreement.EntryIntoForceCorrected.statedLocal", "inForce.statedLocal"),
            Map.entry("agreement.CeasefireTerminated.effectiveAt", "inForceUntil"),
            Map.entry("agreement.TerminationCorrected.effectiveAt", "inForceUntil"),
            Map.entry("agreement.ProvisionSuspended.from", "suspended.from"),
            Map.entry("agreement.ProvisionReinstated.from", "suspended.until"),
            Map.entry("agreement.ProvisionSuspensionCorrected.from", "suspended.from"),
            Map.entry("agreement.ProvisionSuspensionCorrected.until", "suspended.until"),
            Map.entry("guarantee.GuaranteeActivated.at", "activatedAt"),
            Map.entry("guarantee.ActivationCorrected.at", "activatedAt"),
            Map.entry("guarantee.GuaranteeSuspended.at", "suspended.from"),
            Map.entry("guarantee.GuaranteeReinstated.at", "suspended.until"),
            Map.entry("guarantee.GuaranteeSuspensionCorrected.from", "suspended.from"),
            Map.entry("guarantee.GuaranteeSuspensionCorrected.until", "suspended.until"),
            Map.entry("guarantee.NoticeOfWithdrawalGiven.effectiveAt", "withdrawal"),
            Map.entry("guarantee.NoticeOfWithdrawalCorrected.effectiveAt", "withdrawal"),
            Map.entry("guarantee.GuaranteeWithdrawn.at", "withdrawnAt"),
            Map.entry("guarantee.WithdrawalCorrected.at", "withdrawnAt"),
            Map.entry("guarantee.GuaranteeRatified.on", "ratified.on"),
            Map.entry("guarantee.GuaranteeRatified.reference", "ratified.reference"),
            Map.entry("guarantee.RatificationCorrected.on", "ratified.on"),
            Map.entry("guarantee.RatificationCorrected.reference", "ratified.reference"));
    /** Beginnings of the names of what is gone with an event, where that is not all that was said of the part of which it speaks. */
    private static final Map<String, List<String>> GONE = Map.ofEntries(
            Map.entry("zone.ZoneSuspensionStruck", List.of("suspended.")),
            Map.entry("zone.ZoneEndStruck", List.of("endedAt")),
            Map.entry("agreement.DenunciationStruck", List.of()),
            Map.entry("agreement.EntryIntoForceStruck", List.of("inForce.")),
            Map.entry("agreement.ProvisionSuspensionStruck", List.of("suspended.")),
            Map.entry("agreement.TerminationStruck", List.of("inForceUntil")),
            Map.entry("guarantee.RatificationStruck", List.of("ratified.")),
            Map.entry("guarantee.ActivationStruck", List.of("activatedAt", "statement")),
            Map.entry("guarantee.GuaranteeSuspensionStruck", List.of("suspended.")),
            Map.entry("guarantee.NoticeOfWithdrawalStruck", List.of("withdrawal")),
            Map.entry("guarantee.WithdrawalStruck", List.of("withdrawnAt")));
    /** Events that tell the whole of a set of rules. */
    private static final Pattern RULES = Pattern.compile("agreement\\.(ViolationCatalogue|SeverityRules|AlertRules|TimeLimits|ResponseLadder)"
            + "(Adopted|Corrected)");
    /** Fields of a report that each of its zones has for itself. */
    private static final Set<String> PER_ZONE = Set.of("assessment");

    private final EventTypes types;
    private final Map<String, JsonNode> known = new LinkedHashMap<>();

    KnownValues(EventTypes types) {
        this.types = types;
    }

    /** Takes in an event and answers what it changed. */
    List<HistoryEndpoint.Changed> take(LoggedEvent event, LoggedEvent.Thing thing) {
        var payload = payload(event);
        var said = new LinkedHashMap<String, JsonNode>();
        var spokenOf = new ArrayList<String>();
        for (var field : fields(event, payload)) {
            var name = name(event, thing, payload, field);
            if (name != null) {
                spokenOf.add(name);
                flatten(name, payload.get(field), said);
            }
        }
        var struck = event.type().endsWith("Struck") ? struck(event.type(), part(payload)) : List.<String>of();
        var changed = new ArrayList<HistoryEndpoint.Changed>();
        said.forEach((name, value) -> {
            var before = known.put(name, value);
            if (!Objects.equals(before, value)) {
                changed.add(new HistoryEndpoint.Changed(name, shown(before), shown(value)));
            }
        });
        known.entrySet().removeIf(each -> {
            var gone = !said.containsKey(each.getKey()) && (spokenOf.stream().anyMatch(name -> isWithin(each.getKey(), name))
                    || struck.stream().anyMatch(each.getKey()::startsWith));
            if (gone) {
                changed.add(new HistoryEndpoint.Changed(each.getKey(), shown(each.getValue()), null));
            }
            return gone;
        });
        return changed;
    }

    /** What is personal as far as it can be read, and not as it is sealed: the seal is another each time, also where it says the same. */
    private JsonNode payload(LoggedEvent event) {
        var payload = JSON.readTree(event.payload());
        var personal = types.readPersonal(event.position(), event.type(), event.revision(), event.payload());
        if (personal.isPresent() && payload instanceof ObjectNode fields) {
            for (var component : types.classOf(event.type()).orElseThrow().getRecordComponents()) {
                if (component.getType() == Personal.class) {
                    fields.set(component.getName(), JSON.valueToTree(personal.get()));
                }
            }
        }
        return payload;
    }

    /** The fields that events of this type have, whether or not this one holds a value in them. */
    private List<String> fields(LoggedEvent event, JsonNode payload) {
        var fields = new ArrayList<String>();
        types.classOf(event.type()).ifPresent(type -> {
            for (var component : type.getRecordComponents()) {
                fields.add(component.getName());
            }
        });
        payload.propertyNames().stream().filter(name -> !fields.contains(name)).forEach(fields::add);
        return fields;
    }

    private static @Nullable String name(LoggedEvent event, LoggedEvent.Thing thing, JsonNode payload, String field) {
        var renamed = RENAMED.getOrDefault(event.type() + "." + field, field);
        if (renamed.isEmpty() || LEFT_OUT.contains(field) || field.equals(thing.type() + "Id")) {
            return null;
        }
        if (!event.aggregate().type().equals(thing.type())) {
            return field.equals(event.aggregate().type() + "Id") ? null
                    : PER_ZONE.contains(field) ? event.aggregate().type() + " " + event.aggregate().id() + ": " + renamed : renamed;
        }
        var rules = RULES.matcher(event.type());
        if (rules.matches()) {
            var adopted = decapitalised(rules.group(1));
            return adopted.equals(field) ? field : adopted + "." + renamed;
        }
        for (var part : PARTS.entrySet()) {
            if (payload.path(part.getKey()).isString()) {
                return part.getKey().equals(field) ? null : part.getValue() + " " + payload.get(part.getKey()).asString() + ": " + renamed;
            }
        }
        return renamed;
    }

    private static List<String> struck(String type, List<String> parts) {
        var gone = GONE.get(type);
        return gone == null ? parts : parts.isEmpty() ? gone
                : parts.stream().flatMap(part -> gone.stream().map(name -> part + name)).toList();
    }

    /** What the names of all fields begin with that tell of the part of a thing of which an event speaks. */
    private static List<String> part(JsonNode payload) {
        return PARTS.entrySet().stream().filter(part -> payload.path(part.getKey()).isString())
                .map(part -> part.getValue() + " " + payload.get(part.getKey()).asString() + ": ").toList();
    }

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static void flatten(String name, @Nullable JsonNode value, Map<String, JsonNode> flat) {
        if (value == null || value.isNull()) {
            return;
        }
        if (value.isObject()) {
            value.properties().forEach(member -> flatten(name + "." + member.getKey(), member.getValue(), flat));
        } else {
            flat.put(name, value);
        }
    }

    private static boolean isWithin(String name, String field) {
        return name.equals(field) || name.startsWith(field + ".");
    }

    /** Long values, such as boundaries, are not repeated; the event itself has them. */
    private static @Nullable JsonNode shown(@Nullable JsonNode value) {
        if (value == null) {
            return null;
        }
        var length = value.toString().length();
        return length <= LONGEST_VALUE ? value : StringNode.valueOf("(" + length + " characters; the event has them)");
    }
}
