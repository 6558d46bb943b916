package org.ceasefiremonitor.api.command.sample;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.rule.Rule;

/** The sample feature. */
public final class Sample {

    /** As the wiring sees it. */
    public static final Feature FEATURE = new Feature("sample", Sample.class, SampleCommand.class, SampleEvent.class, SampleRule.class,
            new DefinitionType<>("sample", SampleDefinition.class, SampleEvent.class, (before, event) -> new SampleDefinition()));

    private Sample() {
    }

    /** The rules, one of each effect. */
    public enum SampleRule implements Rule {
        BROKEN(Effect.BROKEN), CONFLICT(Effect.CONFLICT), UNKNOWN(Effect.UNKNOWN), FORBIDDEN(Effect.FORBIDDEN), STALE(Effect.STALE);

        private final Effect effect;

        SampleRule(Effect effect) {
            this.effect = effect;
        }

        @Override
        public String code() {
            return "SAM-0" + (ordinal() + 1);
        }

        @Override
        public String sentence() {
            return "A sample must not be " + name().toLowerCase(java.util.Locale.ROOT) + ".";
        }

        @Override
        public String source() {
            return "the sample";
        }

        @Override
        public Effect effect() {
            return effect;
        }
    }

    @EventType("sample.SampleDrawn")
    record SampleEvent() implements Event {
        @Override
        public Identifier subject() {
            return new ZoneId("sample");
        }
    }

    record SampleDefinition() implements Definition {
        @Override
        public Identifier identifier() {
            return new ZoneId("sample");
        }

        @Override
        public long revision() {
            return 1;
        }
    }
}
