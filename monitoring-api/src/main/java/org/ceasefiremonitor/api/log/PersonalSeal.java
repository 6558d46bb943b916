package org.ceasefiremonitor.api.log;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.ceasefiremonitor.api.log.SubjectKeys.State;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.marking.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes what is personal sealed, with AES-256-GCM under the key of its subject, and reads it back as the text, or as erased, or, where the key is
 * missing, as it is. The seal is bound to the subject; to its place it is bound by the hash over what it is stored in, which is made after it.
 */
public final class PersonalSeal {

    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final SubjectKeys keys;
    private final SecureRandom random = new SecureRandom();

    /** @param keys the keys of subjects */
    public PersonalSeal(SubjectKeys keys) {
        this.keys = keys;
    }

    /** Has a mapper write and read in this way. */
    JacksonModule module() {
        return new SimpleModule().addSerializer(Personal.class, new Sealing()).addDeserializer(Personal.class, new Opening());
    }

    /**
     * The form in which it may be kept in memory: the text only while its subject is not erased.
     *
     * @throws UncheckedIOException if the key can't be read
     */
    Personal current(Personal personal) {
        return personal.text() != null && keys.state(personal.subject()) == State.ERASED ? Personal.erased(personal.subject()) : personal;
    }

    private Personal stored(Personal personal) {
        var text = personal.text();
        if (text == null) {
            return personal;
        }
        var subject = personal.subject();
        var key = keys.find(subject);
        if (key == null && keys.state(subject) == State.MISSING) {
            // never under a key that is made just now: where one was lost, what is stored already is under another
            throw new IllegalStateException("there is no key to seal what is personal of " + subject.value());
        }
        return key == null ? Personal.erased(subject) : Personal.sealed(subject, seal(key, subject, text));
    }

    private Personal opened(Personal stored) throws GeneralSecurityException {
        var sealed = stored.sealed();
        if (sealed == null) {
            return stored;
        }
        var key = keys.find(stored.subject());
        if (key != null) {
            return Personal.of(stored.subject(), open(key, stored.subject(), sealed));
        }
        return keys.state(stored.subject()) == State.ERASED ? Personal.erased(stored.subject()) : stored;
    }

    private String seal(SecretKey key, SubjectId subject, String text) {
        try {
            var iv = new byte[IV];
            random.nextBytes(iv);
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, subject, iv).doFinal(text.getBytes(StandardCharsets.UTF_8));
            var whole = Arrays.copyOf(iv, IV + sealed.length);
            System.arraycopy(sealed, 0, whole, IV, sealed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + CIPHER, e);
        }
    }

    private static String open(SecretKey key, SubjectId subject, String sealed) throws GeneralSecurityException {
        var whole = Base64.getDecoder().decode(sealed);
        return new String(cipher(Cipher.DECRYPT_MODE, key, subject, Arrays.copyOf(whole, IV)).doFinal(whole, IV, whole.length - IV), StandardCharsets.UTF_8);
    }

    private static Cipher cipher(int mode, SecretKey key, SubjectId subject, byte[] iv) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(subject.value().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private final class Sealing extends ValueSerializer<Personal> {

        @Override
        public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
            var stored = stored(personal);
            json.writeStartObject();
            json.writeStringProperty("subject", stored.subject().value());
            if (stored.sealed() != null) {
                json.writeStringProperty("sealed", stored.sealed());
            } else {
                json.writeBooleanProperty("erased", true);
            }
            json.writeEndObject();
        }
    }

    private final class Opening extends ValueDeserializer<Personal> {

        @Override
        public Personal deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode json = context.readTree(parser);
            try {
                if (json.path("erased").asBoolean(false)) {
                    return Personal.erased(new SubjectId(json.path("subject").asString("")));
                }
                return opened(Personal.sealed(new SubjectId(json.path("subject").asString("")), json.path("sealed").asString("")));
            } catch (GeneralSecurityException | IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
                return context.reportInputMismatch(Personal.class, "what is personal can't be opened: %s", e.getMessage());
            }
        }
    }
}
