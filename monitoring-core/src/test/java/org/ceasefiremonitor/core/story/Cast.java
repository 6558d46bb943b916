package org.ceasefiremonitor.core.story;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ceasefiremonitor.core.agreement.AdoptViolationCatalogue;
import org.ceasefiremonitor.core.agreement.AddProvision;
import org.ceasefiremonitor.core.agreement.BringAgreementIntoForce;
import org.ceasefiremonitor.core.agreement.DraftAgreement;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.SignAgreement;
import org.ceasefiremonitor.core.agreement.ViolationCatalogue;
import org.ceasefiremonitor.core.agreement.ViolationCatalogue.CatalogueEntry;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.BootstrapMechanism;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.RegisterParticipant;
import org.ceasefiremonitor.core.participant.Role;

/** The fictional participants of the stories, and how far each story takes them before its test begins. */
public final class Cast {

    /** The body that keeps the registers. */
    public static final ParticipantId MECHANISM = new ParticipantId("mechanism");
    /** A Party. */
    public static final ParticipantId ASTORIA = new ParticipantId("astoria");
    /** The other Party. */
    public static final ParticipantId BORDURIA = new ParticipantId("borduria");
    /** A guarantor. */
    public static final ParticipantId CALDONIA = new ParticipantId("caldonia");
    /** A contributor. */
    public static final ParticipantId DALMARK = new ParticipantId("dalmark");

    /** The agreement between the Parties. */
    public static final AgreementId ACCORD = new AgreementId("river-accord");
    /** Digest of its text. */
    public static final String TEXT = "ab".repeat(32);
    /** The provision that forbids fire. */
    public static final String NO_FIRE = "art-1";

    private Cast() {
    }

    /** The registers are open: the mechanism is recorded. 2031-03-01T08:00Z. */
    public static Story registersOpen() {
        return Story.at("2031-03-01T08:00:00Z").does(new BootstrapMechanism(MECHANISM, "Monitoring Mechanism of the River Accord",
                Form.ORGANISATION, null, Set.of(Mandate.REGISTRAR, Mandate.CHIEF_MONITOR)));
    }

    /** The Parties, a guarantor and a contributor are registered. */
    public static Story allRegistered() {
        return registersOpen()
                .does(new RegisterParticipant(ASTORIA, "Republic of Astoria", Form.STATE, "XAA", Set.of(Role.PARTY)))
                .does(new RegisterParticipant(BORDURIA, "Borduria", Form.STATE, "XAB", Set.of(Role.PARTY)))
                .does(new RegisterParticipant(CALDONIA, "Kingdom of Caldonia", Form.STATE, "XAC", Set.of(Role.GUARANTOR)))
                .does(new RegisterParticipant(DALMARK, "Dalmark", Form.STATE, "XAD", Set.of(Role.CONTRIBUTOR)));
    }

    /** The agreement is drafted, with one provision and a catalogue that rests on it. */
    public static Story drafted() {
        return allRegistered().by(MECHANISM)
                .does(new DraftAgreement(ACCORD, "River Accord", "2031-02", TEXT, "Charter of the fictional League, article 2", null,
                        List.of(ASTORIA, BORDURIA)))
                .does(new AddProvision(ACCORD, NO_FIRE, "Neither Party fires across the river."))
                .does(new AdoptViolationCatalogue(ACCORD, instant("2031-02-01T00:00:00Z"), new ViolationCatalogue(
                        Map.of(Kind.EXPLOSION, new CatalogueEntry(KindClass.VIOLATION, NO_FIRE, null)))));
    }

    /** Both Parties have signed. */
    public static Story signed() {
        return drafted().by(ASTORIA).does(new SignAgreement(ACCORD, "A. Almeida", TEXT))
                .by(BORDURIA).does(new SignAgreement(ACCORD, "B. Brandt", TEXT)).by(MECHANISM);
    }

    /** The ceasefire is in force from 2031-03-02T00:00Z; it is noon of that day. */
    public static Story inForce() {
        return inForce(signed());
    }

    /** A story in which both Parties have signed, and more may have happened, goes on: the ceasefire is in force, and it is noon of that day. */
    public static Story inForce(Story signed) {
        return signed.then("2031-03-02T12:00:00Z")
                .does(new BringAgreementIntoForce(ACCORD, instant("2031-03-02T00:00:00Z"), "2 March 2031, 02:00 river time"));
    }

    /** The instant that a text stands for. */
    public static Instant instant(String text) {
        return Instant.parse(text);
    }
}
