package org.ceasefiremonitor.api.log;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last known state of each aggregate, one row each. A cache: a snapshot that other code has folded, or that can't be read, is passed
 * over and the stream is read.
 */
public final class Snapshots {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    private final JdbcClient jdbc;
    private final Map<String, ? extends Class<?>> aggregates;
    private final String code;
    private final JsonMapper json;

    /**
     * @param aggregates classes of the aggregates
     * @param code       mark of the code that folds them; a state of the same shape may mean something else to other code
     * @param seal       seals what is personal in states, and opens it
     */
    public Snapshots(JdbcClient jdbc, Stream<? extends Class<?>> aggregates, String code, PersonalSeal seal) {
        this.jdbc = jdbc;
        this.json = JsonMapper.builder()
                .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .withVisibility(PropertyAccessor.GETTER, Visibility.NONE).withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(seal.module())
                .build();
        this.code = code;
        this.aggregates = aggregates.collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    }

    /** State of an aggregate as it is stored. */
    public String write(Object aggregate) {
        return json.writeValueAsString(aggregate);
    }

    void store(DomainEventMessage<?> snapshot) {
        store(snapshot.getType(), snapshot.getAggregateIdentifier(), snapshot.getSequenceNumber(), write(snapshot.getPayload()));
    }

    /** Keeps a state unless a later one of the same code is kept already. */
    void store(String aggregateType, String aggregateId, long sequence, String state) {
        jdbc.sql("""
                merge into snapshot as kept using (values (cast(? as varchar), cast(? as varchar), cast(? as bigint), cast(? as varchar),
                    cast(? as varchar))) as offered(aggregate_id, aggregate_type, sequence, state, code)
                    on kept.aggregate_id = offered.aggregate_id
                when matched and (kept.sequence < offered.sequence or kept.code is distinct from offered.code)
                    then update set sequence = offered.sequence, state = offered.state, code = offered.code
                when not matched then insert (aggregate_id, aggregate_type, sequence, state, code)
                    values (offered.aggregate_id, offered.aggregate_type, offered.sequence, offered.state, offered.code)""")
                .params(aggregateId, aggregateType, sequence, state, code).update();
    }

    Optional<DomainEventMessage<?>> read(String aggregateId) {
        return jdbc.sql("select aggregate_type, sequence, state from snapshot where aggregate_id = ? and code = ?").params(aggregateId, code)
                .query((rows, n) -> read(aggregateId, rows.getString(1), rows.getLong(2), rows.getString(3)))
                .optional().flatMap(Function.identity());
    }

    private Optional<DomainEventMessage<?>> read(String aggregateId, String aggregateType, long sequence, String state) {
        try {
            return Optional.of(new GenericDomainEventMessage<>(aggregateType, aggregateId, sequence,
                    json.readValue(state, aggregates.get(aggregateType))));
        } catch (JacksonException e) {
            log.warn("the snapshot of {} can't be read and is passed over: {}", aggregateId, e.getMessage());
            return Optional.empty();
        }
    }

    /** Aggregates whose snapshot was folded by other code, shortest streams first: id to class. */
    Map<String, Class<?>> foreign() {
        var foreign = new LinkedHashMap<String, Class<?>>();
        jdbc.sql("select aggregate_id, aggregate_type from snapshot where code is distinct from ? order by sequence").param(code)
                .query(rows -> {
                    var type = aggregates.get(rows.getString(2));
                    if (type != null) {
                        foreign.put(rows.getString(1), type);
                    }
                });
        return foreign;
    }
}
