package org.ceasefiremonitor.api.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class HeaderActorSourceTest {

    private final ActorSource actors = new HeaderActorSource();

    @Test
    void an_actor_is_read_from_the_header_and_never_taken_for_authenticated() {
        assertThat(actors.actor(request("participant=xaa; person=m-17; capacity=MONITOR; authority=order 9/2026")))
                .contains(new Actor(new ParticipantId("xaa"), "m-17", Mandate.MONITOR, "order 9/2026", false));
    }

    @Test
    void an_authority_may_be_left_out_and_order_and_spacing_do_not_matter() {
        assertThat(actors.actor(request("capacity=SENSOR;person=uav.7 ;participant=xab")))
                .contains(new Actor(new ParticipantId("xab"), "uav.7", Mandate.SENSOR, null, false));
    }

    @Test
    void a_reader_need_not_say_who_reads() {
        assertThat(actors.actor(new MockHttpServletRequest())).isEmpty();
    }

    @Test
    void a_command_needs_an_actor() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> actors.required(new MockHttpServletRequest()))
                .matches(refusal -> refusal.rule() == GateRule.ACTOR_NAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "participant=xaa", "participant=xaa; person=m; capacity=monitor", "participant=xaa; person=m; capacity=KING",
        "participant=xaa; person=; capacity=MONITOR", "participant=x a; person=m; capacity=MONITOR", "participant=xaa; person=m n; capacity=MONITOR",
        "participant=xaa; participant=xab; person=m; capacity=MONITOR", "participant=xaa; person=m; capacity=MONITOR; rank=7",
        "participant=xaa; person=m; capacity=MONITOR;", "participant=xaa; person=m\u00e9; capacity=MONITOR",
        "participant=xaa; person=m; capacity=MONITOR; authority="})
    void a_header_that_can_not_be_read_is_bad_input(String header) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> actors.actor(request(header)));
    }

    @Test
    void a_header_that_is_too_long_or_sent_twice_is_bad_input() {
        var twice = request("participant=xaa; person=m; capacity=MONITOR");
        twice.addHeader("Actor", "participant=xab; person=m; capacity=MONITOR");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> actors.actor(twice));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> actors.actor(request("participant=xaa; person=m; capacity=MONITOR; authority=" + "x".repeat(500))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOCK", "PUBLIC"})
    void no_one_from_outside_acts_as_the_clock_or_the_public(String capacity) {
        assertRefused(request("participant=xaa; person=m; capacity=" + capacity), GateRule.CAPACITY_CLAIMABLE);
    }

    @Test
    void a_client_on_another_machine_may_not_name_an_actor() {
        var remote = request("participant=xaa; person=m; capacity=MONITOR");
        remote.setRemoteAddr("192.0.2.7");
        assertRefused(remote, GateRule.ACTOR_ON_LOOPBACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"})
    void a_request_that_came_through_a_proxy_may_not_name_an_actor(String header) {
        var proxied = request("participant=xaa; person=m; capacity=MONITOR");
        proxied.addHeader(header, "x");
        assertRefused(proxied, GateRule.ACTOR_ON_LOOPBACK);
    }

    @Test
    void a_page_that_points_its_own_name_at_this_machine_may_not_name_an_actor() {
        var rebound = request("participant=xaa; person=m; capacity=MONITOR");
        rebound.setServerName("attacker.example");
        assertRefused(rebound, GateRule.ACTOR_ON_LOOPBACK);
    }

    private void assertRefused(MockHttpServletRequest request, GateRule rule) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> actors.actor(request)).matches(refusal -> refusal.rule() == rule);
    }

    private static MockHttpServletRequest request(String header) {
        var request = new MockHttpServletRequest();
        request.addHeader("Actor", header);
        return request;
    }
}
