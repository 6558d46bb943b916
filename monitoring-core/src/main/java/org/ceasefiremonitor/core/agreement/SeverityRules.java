package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * How severity is proposed for a report that can be a violation: the highest severity among the rules that match, else a default.
 *
 * @param otherwise proposed where no rule matches
 * @param rules     the rules, at most 200, each with an id of its own
 * @param patterns  when things that recur make a pattern, which calls for a level more; at most 20, each with an id of its own. Where none is of
 *                  a sort, the default holds for it: three within the time limit {@code violation-pattern} or {@code access-pattern}
 */
public record SeverityRules(
        @JsonPropertyDescription("Proposed where no rule matches.")
        Severity otherwise,
        @JsonPropertyDescription("The rules, at most 200, each with an id of its own.")
        List<SeverityRule> rules,
        @JsonPropertyDescription("When things that recur make a pattern; at most 20, each with an id of its own. Three within a day, or a week for access, where none is of a sort.")
        @Nullable List<PatternRule> patterns) {

    /** Name of the default in proposals. */
    public static final String OTHERWISE = "otherwise";

    /** Rules with which the default makes a pattern. */
    public SeverityRules(Severity otherwise, List<SeverityRule> rules) {
        this(otherwise, rules, null);
    }

    public SeverityRules {
        InvalidInput.required("severityRules.otherwise", otherwise);
        InvalidInput.required("severityRules.rules", rules);
        rules = List.copyOf(rules);
        if (rules.size() > 200) {
            throw new InvalidInput("severityRules.rules", "may have at most 200 rules");
        }
        var ids = new HashSet<String>();
        for (int i = 0; i < rules.size(); i++) {
            if (!ids.add(rules.get(i).id()) || rules.get(i).id().equals(OTHERWISE)) {
                throw new InvalidInput("severityRules.rules[" + i + "].id", "is used twice, or is the name of the default");
            }
        }
        if (patterns != null) {
            patterns = List.copyOf(patterns);
            if (patterns.size() > 20 || patterns.stream().map(PatternRule::id).distinct().count() != patterns.size()) {
                throw new InvalidInput("severityRules.patterns", "may have at most 20 rules, each with an id of its own");
            }
        }
    }

    /** The rules by which things of a sort make a pattern; empty where the default holds. */
    public List<PatternRule> patterns(PatternRule.Recurring of) {
        return patterns == null ? List.of() : patterns.stream().filter(each -> each.of() == of).toList();
    }

    /**
     * One rule: all its conditions must hold; a condition that is absent always holds.
     *
     * @param id                 names the rule in proposals
     * @param kinds              the kind is one of these
     * @param weaponClasses      the weapon class is one of these
     * @param deathsAtLeast      the best estimate of deaths is at least this; 1 or more
     * @param countAtLeast       the stated count is at least this; 1 or more
     * @param restrictionTouched if true, the report touches a restriction of the zone
     * @param severity           what is proposed
     */
    public record SeverityRule(
            @JsonPropertyDescription("Names the rule in proposals.")
            String id,
            @Nullable
            @JsonPropertyDescription("The kind is one of these.")
            Set<Kind> kinds,
            @Nullable
            @JsonPropertyDescription("The weapon class is one of these.")
            Set<WeaponClass> weaponClasses,
            @Nullable
            @JsonPropertyDescription("The best estimate of deaths and injuries is at least this.")
            Integer deathsAtLeast,
            @Nullable
            @JsonPropertyDescription("The stated count is at least this.")
            Integer countAtLeast,
            @Nullable
            @JsonPropertyDescription("If true, the report touches a restriction of the zone.")
            Boolean restrictionTouched,
            @JsonPropertyDescription("What is proposed.")
            Severity severity) {

        public SeverityRule {
            Identifier.check("severityRules.rules.id", id);
            InvalidInput.required("severityRules.rules.severity", severity);
            if (kinds != null && kinds.isEmpty() || weaponClasses != null && weaponClasses.isEmpty()) {
                throw new InvalidInput("severityRules.rules", "rule " + id + " names an empty set, which nothing could ever match");
            }
            if (deathsAtLeast != null && deathsAtLeast < 1 || countAtLeast != null && countAtLeast < 1) {
                throw new InvalidInput("severityRules.rules", "rule " + id + " has a least number below 1");
            }
            if (kinds == null && weaponClasses == null && deathsAtLeast == null && countAtLeast == null && restrictionTouched == null) {
                throw new InvalidInput("severityRules.rules", "rule " + id + " has no condition; that is what otherwise is for");
            }
            kinds = sorted(kinds);
            weaponClasses = sorted(weaponClasses);
        }

        private static <T extends Comparable<T>> @Nullable Set<T> sorted(@Nullable Set<T> values) {
            return values == null ? null : Collections.unmodifiableSet(new TreeSet<>(values));
        }

        /** Whether it asks for nothing but the kind. */
        private boolean byKind() {
            return weaponClasses == null && deathsAtLeast == null && countAtLeast == null && restrictionTouched == null;
        }

        private boolean matches(Kind kind, WeaponClass weapon, @Nullable Integer deaths, @Nullable Integer count, boolean restriction) {
            return (kinds == null || kinds.contains(kind))
                    && (weaponClasses == null || weaponClasses.contains(weapon))
                    && (deathsAtLeast == null || deaths != null && deaths >= deathsAtLeast)
                    && (countAtLeast == null || count != null && count >= countAtLeast)
                    && (restrictionTouched == null || restrictionTouched == restriction);
        }
    }

    /**
     * A proposal, which a person may set aside later.
     *
     * @param severity what is proposed
     * @param rule     id of the rule that proposed it
     */
    public record Proposal(Severity severity, String rule) {
    }

    /**
     * What the rules propose where nothing but the kind is known, and the rules that might propose more if the rest were.
     *
     * @param proposal what is proposed by rules that ask for nothing else
     * @param notKnown rules that fit the kind, would propose more, and ask for what is not known; in the order of the rules
     */
    public record ByKind(Proposal proposal, List<SeverityRule> notKnown) {
    }

    /** What the rules propose for something of which nothing but the kind is known. A rule that asks for anything else neither holds nor fails. */
    public ByKind propose(Kind kind) {
        var fitting = rules.stream().filter(rule -> rule.kinds() == null || rule.kinds().contains(kind)).toList();
        // of several with the highest severity the first
        var proposal = fitting.stream().filter(SeverityRule::byKind).sorted(Comparator.comparing(SeverityRule::severity).reversed()).findFirst()
                .map(rule -> new Proposal(rule.severity(), rule.id())).orElse(new Proposal(otherwise, OTHERWISE));
        return new ByKind(proposal, fitting.stream().filter(rule -> !rule.byKind() && rule.severity().compareTo(proposal.severity()) > 0).toList());
    }

    /**
     * What the rules propose.
     *
     * @param deaths      best estimate of deaths, if any is stated
     * @param count       stated count, if any
     * @param restriction whether a restriction of the zone is touched
     */
    public Proposal propose(Kind kind, WeaponClass weapon, @Nullable Integer deaths, @Nullable Integer count, boolean restriction) {
        Proposal highest = null;
        for (var rule : rules) {
            if (rule.matches(kind, weapon, deaths, count, restriction)
                    && (highest == null || rule.severity().compareTo(highest.severity()) > 0)) {
                highest = new Proposal(rule.severity(), rule.id());
            }
        }
        return highest == null ? new Proposal(otherwise, OTHERWISE) : highest;
    }
}
