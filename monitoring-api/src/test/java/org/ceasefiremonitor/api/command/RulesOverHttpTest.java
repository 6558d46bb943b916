package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.agreement.AgreementRule;
import org.ceasefiremonitor.core.guarantee.GuaranteeRule;
import org.ceasefiremonitor.core.intake.IntakeRule;
import org.ceasefiremonitor.core.participant.ParticipantRule;
import org.ceasefiremonitor.core.rule.Rule;
import org.ceasefiremonitor.core.zone.ZoneRule;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each rule of the mechanism as a client on the wire meets it: its code, the status of its effect, and nothing recorded. A rule without a
 * case here does not compile. Every case lays its own ground, with ids and places of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesOverHttpTest {

    private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private Node node;
    private Http http;
    private int number;

    @BeforeAll
    void start() {
        node = Node.start(TestDatabase.H2.empty());
        http = new Http(node.uri("/").getPort());
        accepted("mech", "REGISTRAR", "BootstrapMechanism", "{'participantId': 'mech', 'name': 'Mechanism', 'form': 'ORGANISATION',"
                + " 'mandates': ['REGISTRAR', 'CHIEF_MONITOR', 'MONITOR', 'COMMISSION_CHAIR', 'CELL_DIRECTOR']}");
        participant("astoria", "PARTY", "PARTY_LIAISON");
        participant("borduria", "PARTY", "PARTY_LIAISON");
        participant("cordia", "GUARANTOR", "GUARANTOR_REP", "PARTY_LIAISON");
        participant("dordonia", "OBSERVER", "GUARANTOR_REP");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_participants_is_told(ParticipantRule rule) {
        var id = "participant-" + number++;
        var grantRole = "{'participantId': '" + id + "', 'role': 'HOST', 'from': '" + days(-1) + "'}";
        var grantMandate = "{'participantId': '" + id + "', 'mandate': 'ANALYST', 'from': '" + days(-1) + "'}";
        switch (rule) {
            case BOOTSTRAP_ONCE -> refused(rule, "other", "REGISTRAR", "BootstrapMechanism",
                    "{'participantId': 'other', 'name': 'Other', 'form': 'ORGANISATION', 'mandates': ['REGISTRAR']}");
            case ROLE_NOT_HELD_TWICE -> {
                participant(id, "OBSERVER");
                accepted("mech", "REGISTRAR", "GrantRole", grantRole);
                refused(rule, "mech", "REGISTRAR", "GrantRole", grantRole);
            }
            case ROLE_HELD -> {
                participant(id, "OBSERVER");
                refused(rule, "mech", "REGISTRAR", "EndRole",
                        "{'participantId': '" + id + "', 'role': 'HOST', 'until': '" + days(1) + "', 'reason': 'r'}");
            }
            case ONE_LEAD -> {
                participant(id, "MECHANISM_LEAD");
                participant(id + "-second", "OBSERVER");
                refused(rule, "mech", "REGISTRAR", "GrantRole",
                        "{'participantId': '" + id + "-second', 'role': 'MECHANISM_LEAD', 'from': '" + days(1) + "'}");
            }
            case MANDATE_NOT_HELD_TWICE -> {
                participant(id, "OBSERVER");
                accepted("mech", "REGISTRAR", "GrantMandate", grantMandate);
                refused(rule, "mech", "REGISTRAR", "GrantMandate", grantMandate);
            }
            case MANDATE_HELD -> {
                participant(id, "OBSERVER");
                refused(rule, "mech", "REGISTRAR", "EndMandate",
                        "{'participantId': '" + id + "', 'mandate': 'ANALYST', 'until': '" + days(1) + "', 'reason': 'r'}");
            }
            case CORRECTION_CHANGES -> {
                participant(id, "OBSERVER");
                refused(rule, "mech", "REGISTRAR", "CorrectParticipant",
                        "{'participantId': '" + id + "', 'name': '" + id + "', 'form': 'PARTY', 'reason': 'r'}");
            }
            case CODE_OF_ONE -> {
                accepted("mech", "REGISTRAR", "RegisterParticipant", "{'participantId': '" + id + "', 'name': 'N', 'form': 'STATE', 'isoCode': 'XAA'}");
                refused(rule, "mech", "REGISTRAR", "RegisterParticipant",
                        "{'participantId': '" + id + "-second', 'name': 'N', 'form': 'STATE', 'isoCode': 'XAA'}");
            }
            case RECORDED_SO -> {
                participant(id, "OBSERVER", "ANALYST");
                refused(rule, "mech", "REGISTRAR", "CorrectRole", "{'participantId': '" + id + "', 'role': 'OBSERVER', 'recordedFrom': '" + days(-99)
                        + "', 'from': '" + days(-1) + "', 'reason': 'r'}");
                refused(rule, "mech", "REGISTRAR", "StrikeMandate", "{'participantId': '" + id + "', 'mandate': 'ANALYST', 'recordedFrom': '" + days(-99)
                        + "', 'reason': 'r'}");
            }
            case STRUCK_BARE -> {
                participant(id, "OBSERVER");
                refused(rule, "mech", "REGISTRAR", "StrikeParticipant", "{'participantId': '" + id + "', 'reason': 'r'}");
            }
            case REGISTRAR_STAYS -> refused(rule, "mech", "REGISTRAR", "EndMandate",
                    "{'participantId': 'mech', 'mandate': 'REGISTRAR', 'until': '" + days(1) + "', 'reason': 'r'}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_agreements_is_told(AgreementRule rule) {
        var id = agreement();
        var about = "{'agreementId': '" + id + "'";
        var sign = about + ", 'signatory': 'Someone', 'textSha256': '" + SHA + "'}";
        var suspend = about + ", 'provisionId': 'art-1', 'from': '" + days(-1) + "', 'reason': 'r'}";
        switch (rule) {
            case PARTIES_REGISTERED -> refused(rule, "mech", "REGISTRAR", "DraftAgreement", draft("another-" + id, "nobody"));
            case TEXT_IS_OPEN -> {
                accepted("astoria", "PARTY_LIAISON", "SignAgreement", sign);
                refused(rule, "mech", "REGISTRAR", "AddProvision", about + ", 'provisionId': 'art-2', 'text': 't'}");
            }
            case PROVISION_ID_FREE -> refused(rule, "mech", "REGISTRAR", "AddProvision", about + ", 'provisionId': 'art-1', 'text': 't'}");
            case PROVISION_KNOWN -> refused(rule, "mech", "REGISTRAR", "AmendProvision",
                    about + ", 'provisionId': 'art-9', 'text': 't', 'reason': 'r'}");
            case SIGNED_BY_A_PARTY -> refused(rule, "cordia", "PARTY_LIAISON", "SignAgreement", sign);
            case SIGNED_ONCE -> {
                accepted("astoria", "PARTY_LIAISON", "SignAgreement", sign);
                refused(rule, "astoria", "PARTY_LIAISON", "SignAgreement", sign);
            }
            case SAME_TEXT -> refused(rule, "astoria", "PARTY_LIAISON", "SignAgreement", sign.replace("9f86", "0000"));
            case ENDORSED_BY_OTHERS -> {
                accepted("cordia", "GUARANTOR_REP", "EndorseAgreement", about + "}");
                refused(rule, "cordia", "GUARANTOR_REP", "EndorseAgreement", about + "}");
            }
            case VERSIONS_RISE -> {
                accepted("mech", "REGISTRAR", "AdoptTimeLimits", limits(id, days(-1)));
                refused(rule, "mech", "REGISTRAR", "AdoptTimeLimits", limits(id, days(-2)));
            }
            case ALL_HAVE_ACCEPTED -> {
                accepted("astoria", "PARTY_LIAISON", "SignAgreement", sign);
                refused(rule, "mech", "CHIEF_MONITOR", "BringAgreementIntoForce", entry(id, days(-1)));
            }
            case IN_FORCE_ONCE -> {
                bringIntoForce(id);
                refused(rule, "mech", "CHIEF_MONITOR", "BringAgreementIntoForce", entry(id, days(-1)));
            }
            case IN_FORCE -> refused(rule, "mech", "CHIEF_MONITOR", "SuspendProvision", suspend);
            case PROVISION_NOT_SUSPENDED -> {
                bringIntoForce(id);
                accepted("mech", "CHIEF_MONITOR", "SuspendProvision", suspend);
                refused(rule, "mech", "CHIEF_MONITOR", "SuspendProvision", suspend);
            }
            case PROVISION_SUSPENDED -> {
                bringIntoForce(id);
                refused(rule, "mech", "CHIEF_MONITOR", "ReinstateProvision", suspend);
            }
            case DENOUNCED_ONCE -> {
                bringIntoForce(id);
                accepted("astoria", "PARTY_LIAISON", "DenounceAgreement", about + ", 'reason': 'r'}");
                refused(rule, "astoria", "PARTY_LIAISON", "DenounceAgreement", about + ", 'reason': 'r'}");
            }
            case ENDS_AFTER_IT_BEGAN -> {
                bringIntoForce(id);
                refused(rule, "mech", "COMMISSION_CHAIR", "TerminateAgreement", about + ", 'effectiveAt': '" + days(1) + "', 'reason': 'r'}");
            }
            case RULES_OF_THE_PAST_STAY -> {
                accepted("mech", "REGISTRAR", "AdoptTimeLimits", limits(id, days(-5)));
                bringIntoForce(id);
                refused(rule, "mech", "REGISTRAR", "AdoptTimeLimits", limits(id, days(-1)));
            }
            case NOT_IN_THE_FUTURE -> {
                signByAll(id);
                refused(rule, "mech", "CHIEF_MONITOR", "BringAgreementIntoForce", entry(id, days(1)));
            }
            case PROVISION_OF_CATALOGUE -> refused(rule, "mech", "REGISTRAR", "AdoptViolationCatalogue", about + ", 'effectiveFrom': '" + days(-1)
                    + "', 'catalogue': {'entries': {'EXPLOSION': {'as': 'VIOLATION', 'provision': 'art-9'}}}}");
            case NOT_ENDED -> {
                bringIntoForce(id);
                terminate(id);
                refused(rule, "mech", "REGISTRAR", "AdoptTimeLimits", limits(id, days(1)));
            }
            case RECORDED -> {
                refused(rule, "mech", "CHIEF_MONITOR", "StrikeEntryIntoForce", about + ", 'reason': 'r'}");
                refused(rule, "mech", "REGISTRAR", "StrikeRules", about + ", 'rules': 'TIME_LIMITS', 'version': 1, 'reason': 'r'}");
            }
            case CORRECTION_CHANGES -> refused(rule, "mech", "REGISTRAR", "CorrectProvision",
                    about + ", 'provisionId': 'art-1', 'text': 'Cease fire.', 'reason': 'r'}");
            case SIGNED_TEXT_STAYS -> {
                accepted("astoria", "PARTY_LIAISON", "SignAgreement", sign);
                refused(rule, "mech", "REGISTRAR", "CorrectAgreement", draft(id, "borduria").replace("9f86", "0000")
                        .replace("}", ", 'timeZone': 'UTC', 'reason': 'r'}"));
            }
            case NOTHING_RESTS_ON_IT -> {
                bringIntoForce(id);
                refused(rule, "astoria", "PARTY_LIAISON", "StrikeSignature", about + ", 'reason': 'r'}");
            }
            case DRAFT_NOT_STRUCK -> {
                accepted("mech", "REGISTRAR", "StrikeAgreement", about + ", 'reason': 'r'}");
                refused(rule, "astoria", "PARTY_LIAISON", "SignAgreement", sign);
            }
            case TIMES_IN_ORDER -> {
                bringIntoForce(id);
                terminate(id);
                refused(rule, "mech", "CELL_DIRECTOR", "CorrectTermination", about + ", 'effectiveAt': '" + days(-20) + "', 'reason': 'r'}");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_guarantees_is_told(GuaranteeRule rule) {
        var agreement = agreement();
        var id = "guarantee-" + number++;
        var about = "{'guaranteeId': '" + id + "'";
        var because = about + ", 'reason': 'r'}";
        var ratify = about + ", 'on': '2026-01-30', 'reference': 'Gazette 17'}";
        var farNotice = about + ", 'effectiveAt': '" + days(300) + "', 'reason': 'r'}";
        switch (rule) {
            case GUARANTOR_REGISTERED -> refused(rule, "dordonia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
            case BY_THE_GUARANTOR -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                refused(rule, "dordonia", "GUARANTOR_REP", "SuspendGuarantee", because);
            }
            case RATIFIED_ONCE -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, false, 180));
                accepted("cordia", "GUARANTOR_REP", "RatifyGuarantee", ratify);
                refused(rule, "cordia", "GUARANTOR_REP", "RatifyGuarantee", ratify);
            }
            case CEASEFIRE_IN_FORCE -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                refused(rule, "cordia", "GUARANTOR_REP", "ActivateGuarantee", about + "}");
            }
            case BINDING_OR_POLITICAL -> {
                bringIntoForce(agreement);
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, false, 180));
                refused(rule, "cordia", "GUARANTOR_REP", "ActivateGuarantee", about + "}");
            }
            case NOT_ACTIVATED_TWICE -> {
                activate(id, agreement);
                refused(rule, "cordia", "GUARANTOR_REP", "ActivateGuarantee", about + "}");
            }
            case ACTIVE -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                refused(rule, "cordia", "GUARANTOR_REP", "SuspendGuarantee", because);
            }
            case SUSPENDED -> {
                activate(id, agreement);
                refused(rule, "cordia", "GUARANTOR_REP", "ReinstateGuarantee", because);
            }
            case NOTICE_IS_KEPT -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 400));
                refused(rule, "cordia", "GUARANTOR_REP", "GiveNoticeOfWithdrawal", farNotice);
            }
            case NOTICE_RAN_OUT -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                accepted("cordia", "GUARANTOR_REP", "GiveNoticeOfWithdrawal", farNotice);
                refused(rule, "cordia", "GUARANTOR_REP", "CompleteWithdrawal", because);
            }
            case NOT_WITHDRAWN -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 0));
                Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> send("cordia", "GUARANTOR_REP", "GiveNoticeOfWithdrawal",
                        about + ", 'effectiveAt': '" + Instant.now().plusSeconds(2) + "', 'reason': 'r'}").status() == 200);
                Awaitility.await().atMost(Duration.ofMinutes(1)).until(() ->
                        send("cordia", "GUARANTOR_REP", "CompleteWithdrawal", because).status() == 200);
                refused(rule, "cordia", "GUARANTOR_REP", "ActivateGuarantee", about + "}");
            }
            case NOTICE_ONCE -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                accepted("cordia", "GUARANTOR_REP", "GiveNoticeOfWithdrawal", farNotice);
                refused(rule, "cordia", "GUARANTOR_REP", "GiveNoticeOfWithdrawal", farNotice);
            }
            case NOT_IN_THE_FUTURE -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                refused(rule, "cordia", "GUARANTOR_REP", "RecordDomesticStep",
                        about + ", 'step': 's', 'on': '" + LocalDate.ofInstant(NOW, ZoneOffset.UTC).plusDays(10) + "'}");
            }
            case RECORDED -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                refused(rule, "cordia", "GUARANTOR_REP", "CorrectDomesticStep", about + ", 'number': 1, 'step': 's', 'on': '2026-01-30', 'reason': 'r'}");
                refused(rule, "cordia", "GUARANTOR_REP", "StrikeActivation", because);
            }
            case CORRECTION_CHANGES -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                refused(rule, "cordia", "GUARANTOR_REP", "CorrectPledge", pledge(id, agreement, true, 180).replace("}", ", 'reason': 'r'}"));
            }
            case LIVED_IN_ORDER -> {
                activate(id, agreement);
                accepted("cordia", "GUARANTOR_REP", "SuspendGuarantee", because);
                refused(rule, "cordia", "GUARANTOR_REP", "CorrectActivation",
                        about + ", 'at': '" + Instant.now().plusSeconds(3600) + "', 'reason': 'r'}");
            }
            case NOTHING_RESTS_ON_IT -> {
                activate(id, agreement);
                refused(rule, "cordia", "GUARANTOR_REP", "StrikePledge", because);
            }
            case PLEDGE_NOT_STRUCK -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                accepted("cordia", "GUARANTOR_REP", "StrikePledge", because);
                refused(rule, "cordia", "GUARANTOR_REP", "StrikePledge", because);
            }
        }
    }

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

    private static String begin(String id) {
        return "{'importId': '" + id + "', 'source': 's', 'fileName': 'f.csv', 'fileSha256': '" + SHA + "', 'mapping': 'm', 'mappingVersion': '1',"
                + " 'licence': 'CC BY 4.0', 'attribution': 'A'}";
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_zones_is_told(ZoneRule rule) {
        var agreement = agreement();
        bringIntoForce(agreement);
        var place = new Place(number++);
        var zone = zone(agreement, place);
        var about = "{'zoneId': '" + zone + "'";
        var because = about + ", 'reason': 'r'}";
        var restrict = about + ", 'restrictionId': 'r1', 'weaponClass': 'MLRS'}";
        var violation = "violation-" + number++;
        switch (rule) {
            case AGREEMENT_KNOWN -> refused(rule, "mech", "REGISTRAR", "DesignateCeasefireZone", designation("another-" + zone, "nothing", place));
            case AGREEMENT_NOT_OVER -> {
                terminate(agreement);
                refused(rule, "mech", "REGISTRAR", "DesignateCeasefireZone", designation("another-" + zone, agreement, place));
            }
            case ZONE_NOT_ENDED -> {
                accepted("mech", "REGISTRAR", "EndZone", because);
                refused(rule, "mech", "REGISTRAR", "SuspendZone", because);
            }
            case REDRAWN_FROM_NOW_ON -> refused(rule, "mech", "REGISTRAR", "RedrawZone", redraw(zone, place, days(-1)));
            case DRAWINGS_IN_ORDER -> {
                accepted("mech", "REGISTRAR", "RedrawZone", redraw(zone, place, days(10)));
                refused(rule, "mech", "REGISTRAR", "RedrawZone", redraw(zone, place, days(5)));
            }
            case DRAWING_KNOWN -> refused(rule, "mech", "REGISTRAR", "CorrectZoneBoundary",
                    about + ", 'number': 2, 'boundary': " + place.boundary() + ", 'reason': 'r'}");
            case RESTRICTION_NEW -> {
                accepted("mech", "REGISTRAR", "AttachRestriction", restrict);
                refused(rule, "mech", "REGISTRAR", "AttachRestriction", restrict);
            }
            case RESTRICTION_IN_FORCE -> refused(rule, "mech", "REGISTRAR", "LiftRestriction", about + ", 'restrictionId': 'r9', 'reason': 'r'}");
            case RESTRICTION_WITHIN_AGREEMENT -> refused(rule, "mech", "REGISTRAR", "AttachRestriction",
                    restrict.replace("}", ", 'side': 'cordia'}"));
            case ZONE_NOT_SUSPENDED -> {
                accepted("mech", "REGISTRAR", "SuspendZone", because);
                refused(rule, "mech", "REGISTRAR", "SuspendZone", because);
            }
            case ZONE_SUSPENDED -> refused(rule, "mech", "REGISTRAR", "ReinstateZone", because);
            case ZONE_SMALL_ENOUGH -> {
                for (int i = 1; i < 64; i++) {
                    accepted("mech", "REGISTRAR", "RedrawZone", redraw(zone, place, days(i)));
                }
                refused(rule, "mech", "REGISTRAR", "RedrawZone", redraw(zone, place, days(64)));
            }
            case SIDE_KNOWN -> refused(rule, "mech", "MONITOR", "ReportViolation",
                    report(violation, place, hours(-1)).replace("'kind'", "'side': 'cordia', 'kind'"));
            case NOT_FROM_THE_FUTURE -> refused(rule, "mech", "MONITOR", "ReportViolation", report(violation, place, days(1)));
            case LOCAL_TIME_CLEAR -> refused(rule, "mech", "MONITOR", "ReportViolation",
                    report(violation, place, "2026-03-29T03:30").replace("'kind'", "'side': 'UNKNOWN', 'kind'"));
            case ZONE_IN_FORCE -> refused(rule, "mech", "MONITOR", "ReportViolation", report(violation, place, days(-20)));
            case PLACE_IN_A_ZONE -> refused(rule, "mech", "MONITOR", "ReportViolation", report(violation, new Place(-1), hours(-1)));
            case NAMED_ZONE_KNOWN -> refused(rule, "mech", "MONITOR", "ReportViolation", naming("nothing", report(violation, place, hours(-1))));
            case NAMED_ZONE_IN_FORCE -> refused(rule, "mech", "MONITOR", "ReportViolation", naming(zone, report(violation, place, days(-20))));
            case NAMED_ZONE_HOLDS_PLACE -> refused(rule, "mech", "MONITOR", "ReportViolation",
                    naming(zone, report(violation, new Place(-1), hours(-1))));
            case ZONES_FEW_ENOUGH -> {
                IntStream.rangeClosed(1, 32).forEach(i -> zone(agreement, place));
                refused(rule, "mech", "MONITOR", "ReportViolation", report(violation, place, hours(-1)));
            }
            case VIOLATION_KNOWN -> refused(rule, "mech", "MONITOR", "RetractViolation", "{'violationId': 'nothing', 'reason': 'r'}");
            case VIOLATION_NOT_RETRACTED -> {
                var retract = "{'violationId': '" + violation + "', 'reason': 'r'}";
                accepted("mech", "MONITOR", "ReportViolation", report(violation, place, hours(-1)));
                accepted("mech", "MONITOR", "RetractViolation", retract);
                refused(rule, "mech", "MONITOR", "RetractViolation", retract);
            }
            case CORRECTION_CHANGES_SOMETHING -> {
                var report = report(violation, place, hours(-1));
                accepted("mech", "MONITOR", "ReportViolation", report);
                refused(rule, "mech", "MONITOR", "CorrectViolation", report.replaceFirst("}$", ", 'reason': 'r'}"));
            }
            case RECORDED -> {
                refused(rule, "mech", "REGISTRAR", "StrikeZoneEnd", because);
                refused(rule, "mech", "REGISTRAR", "StrikeRestriction", about + ", 'restrictionId': 'r9', 'reason': 'r'}");
            }
            case TIMES_IN_ORDER -> {
                accepted("mech", "REGISTRAR", "RedrawZone", redraw(zone, place, days(10)));
                refused(rule, "mech", "REGISTRAR", "CorrectRedraw", about + ", 'number': 2, 'effectiveFrom': '" + days(-20)
                        + "', 'basis': 'b', 'reason': 'r'}");
            }
            case STRUCK_UNUSED -> {
                accepted("mech", "MONITOR", "ReportViolation", report(violation, place, hours(-1)));
                refused(rule, "mech", "REGISTRAR", "StrikeZone", because);
            }
            case IMPORT_OPEN_TO_REPORTS -> refused(rule, "mech", "MONITOR", "ReportViolation",
                    report(violation, place, hours(-1)).replaceFirst("^\\{", "{'importId': 'nothing', "));
            case TAKEN_BACK_WITH_ITS_IMPORT -> {
                accepted("mech", "MONITOR", "BeginImport", begin("import-" + violation));
                accepted("mech", "MONITOR", "ReportViolation",
                        report(violation, place, hours(-1)).replaceFirst("^\\{", "{'importId': 'import-" + violation + "', "));
                refused(rule, "mech", "CHIEF_MONITOR", "TakeBackReports",
                        "{'importId': 'import-" + violation + "', 'violationIds': ['" + violation + "']}");
            }
            case VIOLATION_RECORDED_ONCE -> {
                // The gate never shows this rule: within one run as across runs, a second line is a repeat or finds the id taken.
                var lines = IntStream.range(0, 20).mapToObj(i -> line(report(violation + "-" + i, place, hours(-1))) + "\n"
                        + line(report(violation + "-" + i, place, hours(-2))) + "\n"
                        + line(report(violation + "-" + i, place, hours(-1)))).toList();
                var answer = http.as(actor("mech", "MONITOR")).send(http.to("/api/v1/commands")
                        .headers("Content-Type", "application/x-ndjson", "Actor", actor("mech", "MONITOR"))
                        .POST(BodyPublishers.ofString(String.join("\n", lines))));
                assertThat(answer.text().lines()).hasSize(60);
                assertThat(answer.text().lines().filter(line -> line.contains("\"status\":201"))).hasSize(40);
                assertThat(answer.text().lines().filter(line -> line.contains("\"status\":409"))).hasSize(20)
                        .allMatch(line -> line.contains("\"code\":\"GAT-10\""));
            }
        }
    }

    private void refused(Rule rule, String participant, String capacity, String command, String body) {
        var before = recordedByPeople();
        send(participant, capacity, command, body).problem(switch (rule.effect()) {
            case BROKEN -> 422;
            case CONFLICT -> 409;
            case UNKNOWN -> 404;
            case FORBIDDEN -> 403;
            case STALE -> 412;
        }, rule.code());
        assertThat(recordedByPeople()).isEqualTo(before);
    }

    /** Without what the node itself goes on to record, such as the course of a retraction. */
    private long recordedByPeople() {
        return node.jdbc().sql("select count(*) from event where actor_capacity <> 'CLOCK'").query(Long.class).single();
    }

    private void accepted(String participant, String capacity, String command, String body) {
        var answer = send(participant, capacity, command, body);
        assertThat(answer.status()).as(command + ": " + answer.text()).isBetween(200, 201);
    }

    private Http.Answer send(String participant, String capacity, String command, String body) {
        return http.as(actor(participant, capacity)).command(command, body.replace('\'', '"'));
    }

    private static String actor(String participant, String capacity) {
        return "participant=" + participant + "; person=p-1; capacity=" + capacity;
    }

    private void participant(String id, String role, String... mandates) {
        accepted("mech", "REGISTRAR", "RegisterParticipant",
                "{'participantId': '" + id + "', 'name': '" + id + "', 'form': 'PARTY', 'roles': ['" + role + "']}");
        for (var mandate : mandates) {
            accepted("mech", "REGISTRAR", "GrantMandate",
                    "{'participantId': '" + id + "', 'mandate': '" + mandate + "', 'from': '" + days(-30) + "'}");
        }
    }

    private String agreement() {
        var id = "agreement-" + number++;
        accepted("mech", "REGISTRAR", "DraftAgreement", draft(id, "borduria"));
        accepted("mech", "REGISTRAR", "AddProvision", "{'agreementId': '" + id + "', 'provisionId': 'art-1', 'text': 'Cease fire.'}");
        return id;
    }

    private static String draft(String id, String other) {
        return "{'agreementId': '" + id + "', 'title': 'T', 'textVersion': '1', 'textSha256': '" + SHA
                + "', 'legalBasis': 'L', 'requiredParties': ['astoria', '" + other + "']}";
    }

    private void signByAll(String agreement) {
        for (var party : new String[] {"astoria", "borduria"}) {
            accepted(party, "PARTY_LIAISON", "SignAgreement",
                    "{'agreementId': '" + agreement + "', 'signatory': 'Someone', 'textSha256': '" + SHA + "'}");
        }
    }

    private void bringIntoForce(String agreement) {
        signByAll(agreement);
        accepted("mech", "CHIEF_MONITOR", "BringAgreementIntoForce", entry(agreement, days(-10)));
    }

    private void terminate(String agreement) {
        accepted("mech", "COMMISSION_CHAIR", "TerminateAgreement",
                "{'agreementId': '" + agreement + "', 'effectiveAt': '" + days(-1) + "', 'reason': 'r'}");
    }

    private void activate(String guarantee, String agreement) {
        bringIntoForce(agreement);
        accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(guarantee, agreement, true, 180));
        accepted("cordia", "GUARANTOR_REP", "ActivateGuarantee", "{'guaranteeId': '" + guarantee + "'}");
    }

    private String zone(String agreement, Place place) {
        var id = "zone-" + number++;
        accepted("mech", "REGISTRAR", "DesignateCeasefireZone", designation(id, agreement, place));
        return id;
    }

    private static String designation(String id, String agreement, Place place) {
        return "{'zoneId': '" + id + "', 'agreementId': '" + agreement + "', 'name': 'N', 'kind': 'LINE_OF_CONTACT', 'boundary': "
                + place.boundary() + ", 'effectiveFrom': '" + days(-10) + "', 'basis': 'b'}";
    }

    private static String redraw(String zone, Place place, String from) {
        return "{'zoneId': '" + zone + "', 'boundary': " + place.boundary() + ", 'effectiveFrom': '" + from + "', 'basis': 'b'}";
    }

    private static String entry(String agreement, String at) {
        return "{'agreementId': '" + agreement + "', 'effectiveAt': '" + at + "', 'statedLocal': 'at midnight'}";
    }

    private static String limits(String agreement, String from) {
        return "{'agreementId': '" + agreement + "', 'effectiveFrom': '" + from + "', 'timeLimits': {'limits': {'party-notice': 'PT24H'}}}";
    }

    private static String pledge(String id, String agreement, boolean political, int noticeDays) {
        return "{'guaranteeId': '" + id + "', 'beneficiary': 'astoria', 'agreementId': '" + agreement + "', 'domains': ['LOGISTICS'],"
                + " 'textVersion': '1', 'textSha256': '" + SHA + "', 'political': " + political + ", 'noticeDays': " + noticeDays + "}";
    }

    private static String report(String id, Place place, String from) {
        return "{'violationId': '" + id + "', 'report': {'source': 's', 'means': 'SEEN', 'kind': 'EXPLOSION', 'observed': {'from': '" + from
                + "'}, 'place': {'position': " + place.middle() + "}}}";
    }

    private static String naming(String zone, String report) {
        return report.replace("'report'", "'zoneIds': ['" + zone + "'], 'report'");
    }

    private static String line(String report) {
        return "{\"command\":\"ReportViolation\",\"payload\":" + report.replace('\'', '"') + "}";
    }

    private static String days(int days) {
        return NOW.plus(Duration.ofDays(days)).toString();
    }

    private static String hours(int hours) {
        return NOW.plus(Duration.ofHours(hours)).toString();
    }

    /** A square of one degree that no other place touches; -1 is where no zone ever is. */
    private record Place(int number) {

        String boundary() {
            double west = -179 + 2 * (number % 170);
            double south = 2 * (number / 170);
            return "{'type': 'Polygon', 'coordinates': [[[" + west + "," + south + "],[" + (west + 1) + "," + south + "],[" + (west + 1) + ","
                    + (south + 1) + "],[" + west + "," + (south + 1) + "],[" + west + "," + south + "]]]}";
        }

        String middle() {
            return number < 0 ? "{'longitude': 0, 'latitude': -80}"
                    : "{'longitude': " + (-178.5 + 2 * (number % 170)) + ", 'latitude': " + (0.5 + 2 * (number / 170)) + "}";
        }
    }
}
