package org.ceasefiremonitor.api.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a log was signed by, one after another. The log itself tells of each rotation by an event, and everybody may see what that commits
 * to: checkpoints over no more events than stand before it are signed by the old key, larger ones by the new. Whoever knows one key knows the earlier ones by
 * it, since its checkpoints cover the rotations; and the later ones where each old key vouched for the new.
 */
final class Lineage {

    private static final int MOST = 1_000;

    private final List<Rotation> rotations;
    private final Note.Key latest;

    /**
     * A rotation.
     *
     * @param opening  of its event
     * @param from     the old key
     * @param to       the new key
     * @param last     the last checkpoint of the old key
     * @param vouched  whether the old key has signed the new one
     * @param compared whether the log was compared with a checkpoint from outside of its database
     */
    private record Rotation(Opening opening, Note.Key from, Note.Key to, Note.Signed last, boolean vouched, boolean compared) {

        static Rotation of(Opening opening) throws Bad {
            long at = opening.index();
            try {
                if (!opening.isRotation()) {
                    throw new Bad("its event is no rotation");
                }
                var handover = opening.handover();
                var from = Note.Key.parse(handover.path("from").asString(""));
                var to = Note.Key.parse(handover.path("to").asString(""));
                var last = Note.checkpoint(bytes(handover.path("checkpoint").asString("")), from);
                if (last.size() > at) {
                    throw new Bad("the last checkpoint of the old key is over " + last.size() + " events");
                }
                var said = handover.path("vouched");
                if (said.isString()) {
                    var text = "cfm-handover/v1\n" + last.note().substring(0, last.note().indexOf("\n\n") + 1) + handover.path("to").asString() + '\n';
                    if (!Note.text(bytes(said.asString()), from).equals(text)) {
                        throw new Bad("the old key vouched for something else");
                    }
                }
                return new Rotation(opening, from, to, last, said.isString(), handover.path("comparedWithKept").asBoolean(false));
            } catch (Bad bad) {
                throw new Bad(at, "the rotation of the log does not hold: " + bad.getMessage()).in("V1");
            }
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private Lineage(List<Rotation> rotations, Note.Key latest) {
        this.rotations = rotations;
        this.latest = latest;
    }

    /** Of a log that was not rotated. */
    static Lineage of(Note.Key key) {
        return new Lineage(List.of(), key);
    }

    /**
     * Reads what a copy tells of rotations.
     *
     * @param copy    of the log
     * @param trusted one of its keys
     * @throws Bad if they do not follow one another, or do not lead from and to the key that is trusted
     */
    static Lineage read(Copy copy, Note.Key trusted) throws IOException, Bad {
        var file = copy.file("rotations");
        if (file.isEmpty()) {
            return of(trusted);
        }
        var rotations = new ArrayList<Rotation>();
        var names = new HashSet<String>();
        for (var line : new String(file.get(), StandardCharsets.UTF_8).lines().toList()) {
            var rotation = Rotation.of(Opening.parse(line, 0));
            long at = rotation.opening.index();
            if (rotations.size() == MOST || !rotations.isEmpty() && (rotations.getLast().opening.index() >= at || !rotations.getLast().to.equals(rotation.from))
                    || !names.add(rotation.from.name()) || names.contains(rotation.to.name())) {
                throw new Bad(at, "the rotations of the log do not follow one another").in("V1");
            }
            rotations.add(rotation);
        }
        if (rotations.isEmpty()) {
            return of(trusted);
        }
        boolean known = false;
        for (var rotation : rotations) {
            known |= rotation.from.equals(trusted);
            if (known && !rotation.vouched) {
                throw new Bad(rotation.opening.index(), "the log was rotated to " + rotation.to.name() + ", for which the old key did not vouch: get the new key by another way")
                        .in("V1");
            }
        }
        var latest = rotations.getLast().to;
        if (!known && !latest.equals(trusted)) {
            throw new Bad("the log is signed by " + latest.name() + " and was never signed by the key of " + trusted.name() + " that was given").in("V1");
        }
        return new Lineage(rotations, latest);
    }

    /** Every name, the latest last. */
    String names() {
        var names = new StringBuilder();
        rotations.forEach(rotation -> names.append(rotation.from.name()).append(", then by "));
        return names + latest.name();
    }

    /** To which names the log was rotated without having been compared with any checkpoint from outside of its database; empty if to none. */
    String uncompared() {
        var names = rotations.stream().filter(rotation -> !rotation.compared).map(rotation -> rotation.to.name()).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "rotated to " + names + " without comparing it with a kept checkpoint, so the old key may have signed more";
    }

    /** The last checkpoints of the keys before the latest, which the events have to agree with. */
    List<Note.Signed> handedOver() {
        return rotations.stream().map(Rotation::last).toList();
    }

    /** The key of a name; the latest for a name that is none of this log. */
    Note.Key named(String name) {
        return rotations.stream().map(Rotation::from).filter(key -> key.name().equals(name)).findFirst().orElse(latest);
    }

    /**
     * A checkpoint of this log.
     *
     * @throws Bad if it is none, or of a key that does not sign a log of that size
     */
    Note.Signed checkpoint(byte[] bytes) throws Bad {
        var checkpoint = Note.checkpoint(bytes, named(firstLine(bytes)));
        var signs = rotations.stream().filter(rotation -> checkpoint.size() <= rotation.opening.index()).map(Rotation::from).findFirst().orElse(latest);
        if (!signs.name().equals(checkpoint.origin())) {
            throw new Bad("the checkpoint over " + checkpoint.size() + " events is of " + checkpoint.origin() + ", and so many were signed by " + signs.name() + " only");
        }
        return checkpoint;
    }

    /**
     * A proof of an event, with a checkpoint of this log.
     *
     * @throws Bad if it is none
     */
    ProvenEvent proof(byte[] file) throws Bad {
        var text = new String(file, StandardCharsets.UTF_8);
        var proof = ProvenEvent.parse(file, named(firstLine(text.substring(text.indexOf("\n\n") + 2).getBytes(StandardCharsets.UTF_8))));
        checkpoint(proof.checkpoint().note().getBytes(StandardCharsets.UTF_8));
        return proof;
    }

    /** Compares an entry with the rotation at its position, if there is one. */
    void check(long index, byte[] entry) throws Bad {
        var rotation = at(index);
        if (rotation != null) {
            rotation.opening.check(index, entry);
        }
    }

    /** Whether the log was rotated by the event at a position. */
    boolean rotatesAt(long index) {
        return at(index) != null;
    }

    private @Nullable Rotation at(long index) {
        return rotations.stream().filter(rotation -> rotation.opening.index() == index).findFirst().orElse(null);
    }

    private static String firstLine(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
