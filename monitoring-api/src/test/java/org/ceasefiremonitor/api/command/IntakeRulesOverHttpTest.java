package org.ceasefiremonitor.api.command;

import org.ceasefiremonitor.core.intake.IntakeRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule on imports, as a client on the wire meets it. */
class IntakeRulesOverHttpTest extends RulesOverHttp {

    @ParameterizedTest
    @EnumSource
    void each_rule_on_imports_is_told(IntakeRule rule) {
        var id = "import-" + number++;
        var none = "{'importId': '" + id + "', 'counts': {'rows': 0, 'recorded': 0, 'repeats': 0, 'refused': 0, 'unreadable': 0}}";
        var one = none.replace("'rows': 0, 'recorded': 0", "'rows': 1, 'recorded': 1");
        var because = "{'importId': '" + id + "', 'reason': 'r'}";
        accepted("mech", "MONITOR", "BeginImport", begin(id));
        switch (rule) {
            case IMPORT_OPEN -> {
                accepted("mech", "MONITOR", "CompleteImport", one);
                refused(rule, "mech", "MONITOR", "AdvanceImport", one);
            }
            case COUNTS_RISE -> {
                accepted("mech", "MONITOR", "AdvanceImport", one);
                refused(rule, "mech", "MONITOR", "CompleteImport", none);
            }
            case BY_THE_IMPORTER -> {
                participant(id, "OBSERVER", "MONITOR");
                refused(rule, id, "MONITOR", "AdvanceImport", one);
            }
            case RETRACTED_ONCE -> {
                accepted("mech", "CHIEF_MONITOR", "RetractImport", because);
                refused(rule, "mech", "CHIEF_MONITOR", "RetractImport", because);
            }
            case UNDER_RETRACTION -> refused(rule, "mech", "CHIEF_MONITOR", "ConcludeRetraction", "{'importId': '" + id + "', 'retracted': 0}");
        }
    }
}
