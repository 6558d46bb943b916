package org.ceasefiremonitor.api.proof;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.api.command.Assurances;
import org.ceasefiremonitor.api.command.ProducedEvent;
import org.ceasefiremonitor.api.query.Freshness;
import org.ceasefiremonitor.api.transparency.LogKeys;
import org.ceasefiremonitor.api.transparency.SignedTree;
import org.ceasefiremonitor.api.transparency.TreeBuilder;
import org.ceasefiremonitor.api.transparency.TreeRows;
import org.ceasefiremonitor.core.log.leaf.Commitment;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.note.ProofFile;
import org.ceasefiremonitor.core.log.note.Receipt;
import org.ceasefiremonitor.projections.view.NotYetSeen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Receipts signed with a key of their own, and proofs by the last checkpoint. */
@Component
final class SignedAssurances implements Assurances {

    private final JdbcClient jdbc;
    private final LogKeys keys;
    private final TreeRows rows;
    private final TreeBuilder builder;
    private final Freshness freshness;

    SignedAssurances(JdbcClient jdbc, LogKeys keys, TreeRows rows, TreeBuilder builder, Freshness freshness) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.rows = rows;
        this.builder = builder;
        this.freshness = freshness;
    }

    @Override
    public List<String> receipts(List<ProducedEvent> events) {
        return events.stream().map(this::receipt).toList();
    }

    private String receipt(ProducedEvent event) {
        return jdbc.sql("select commitment, recorded_at from event where position = ?").param(event.position()).query((row, n) -> {
            var at = row.getObject(2, OffsetDateTime.class).toInstant();
            var receipt = new Receipt(keys.origin(), event.eventId(), new Commitment(Hash.of(row.getBytes(1))), at, at.plus(Receipt.PROMISE));
            return keys.receipts().sign(receipt.text()).whole();
        }).single();
    }

    @Override
    public Optional<String> proof(long position) {
        try {
            freshness.await(position, Math.toIntExact(Receipt.PROMISE.toSeconds()), () -> builder.covered() - 1);
        } catch (NotYetSeen late) {
            return Optional.empty();
        }
        return SignedTree.latest(rows).map(tree -> tree.inclusion(position, null)).map(ProofFile::text);
    }
}
