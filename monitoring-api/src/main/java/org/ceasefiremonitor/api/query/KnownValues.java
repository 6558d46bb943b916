package org.ceasefiremonitor.api.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Refuses values of filters that are one of a few words but have no type that says which: who holds an area, and a thing by type and id. A
 * misspelt one would find nothing, which reads like an answer.
 */
@Component
final class KnownValues {

    private static final Collection<String> TYPES = new TreeSet<>(Stream.concat(Stream.of(DetectionsId.TYPE),
            org.ceasefiremonitor.core.Features.THINGS.stream()).toList());

    private final Readers readers;
    private final DirectoryStore directory;

    KnownValues(Readers readers, DirectoryStore directory) {
        this.readers = readers;
        this.directory = directory;
    }

    /**
     * Checks the value of a parameter; an empty one asks for nothing.
     *
     * @param many whether the parameter takes several values, with commas between them
     * @throws InvalidInput if it could never find anything; it names what is known
     */
    void check(String parameter, String value, boolean many, HttpServletRequest request) {
        if (value.isEmpty()) {
            return;
        }
        switch (parameter) {
            case "about", "thing" -> thing(parameter, value);
            case "side" -> (many ? Stream.of(value.split(",")) : Stream.of(value)).forEach(side -> side(Side.check(side.strip()), request));
            default -> { }
        }
    }

    private static void thing(String parameter, String value) {
        var slash = value.indexOf('/');
        if (slash < 0 || !TYPES.contains(value.substring(0, slash)) || !Identifier.FORM.matcher(value.substring(slash + 1)).matches()) {
            throw new InvalidInput(parameter, "must be a type and an id, for example incident/fire-1; types are " + String.join(", ", TYPES));
        }
    }

    /** The public is not told who is recorded. */
    private void side(String side, HttpServletRequest request) {
        if (Side.isParty(side) && readers.of(request).participant() != null && !recorded(side, directory.picture()) && !recorded(side, directory.refresh())) {
            var parties = directory.picture().definitions().all(AgreementTerms.class).stream().flatMap(terms -> terms.parties().stream()).distinct().sorted()
                    .map(ParticipantId::value);
            throw new InvalidInput("side", "must be a participant that is recorded, " + Side.BUFFER + " or " + Side.UNKNOWN + "; Parties to agreements are "
                    + String.join(", ", parties.toList()));
        }
    }

    private static boolean recorded(String side, DirectoryStore.Picture picture) {
        return picture.definitions().find(new ParticipantId(side), ParticipantStanding.class).isPresent();
    }
}
