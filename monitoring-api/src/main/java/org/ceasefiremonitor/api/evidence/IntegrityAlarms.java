package org.ceasefiremonitor.api.evidence;

import java.nio.charset.StandardCharsets;
import org.ceasefiremonitor.api.actor.SystemActor;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.command.Submission;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.verification.EvidenceRule;
import org.ceasefiremonitor.core.verification.KeepBytes;
import org.ceasefiremonitor.core.verification.RaiseIntegrityAlarm;
import org.ceasefiremonitor.projections.verification.EvidenceQueries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records in the log what became of bytes: that they are kept, and that they are damaged. */
public final class IntegrityAlarms {

    private static final Logger log = LoggerFactory.getLogger(IntegrityAlarms.class);

    private final EvidenceQueries evidence;
    private final CommandGate gate;
    private final CommandTypes types;

    public IntegrityAlarms(EvidenceQueries evidence, CommandGate gate, CommandTypes types) {
        this.evidence = evidence;
        this.gate = gate;
        this.types = types;
    }

    /** Raises an alarm on each item whose bytes these were, once until they are put again. */
    public void raise(DamagedBytes damaged) {
        log.error("evidence is damaged: {}", damaged.getMessage());
        for (var item : evidence.keptAs(damaged.sha256())) {
            record(new RaiseIntegrityAlarm(item, damaged.found(), damaged.foundSize()), EvidenceRule.WHOLE_SO_FAR);
        }
    }

    /** Records that the bytes of an item are kept. */
    void keep(EvidenceId item, Actor actor) {
        record(new KeepBytes(item, actor.participant(), actor.pseudonym()), EvidenceRule.BYTES_KEPT_ONCE);
    }

    /** Another request may have recorded the same meanwhile. */
    private void record(Object command, EvidenceRule recordedAlready) {
        var type = types.find(command.getClass().getSimpleName()).orElseThrow();
        try {
            gate.submit(new Submission(type, command, SystemActor.CLOCK, null, null, command.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (Refusal refusal) {
            if (refusal.rule() != recordedAlready) {
                throw refusal;
            }
        }
    }
}
