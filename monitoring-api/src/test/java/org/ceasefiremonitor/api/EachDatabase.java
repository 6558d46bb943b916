package org.ceasefiremonitor.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A test of a whole node that has to hold on every database. The build of every day runs it on H2; {@code mvn -Pthorough verify} on PostgreSQL as
 * well. What is about the storage itself runs on both each time, and does not use this.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(EachDatabase.Chosen.class)
public @interface EachDatabase {

    /** The databases of this run. */
    final class Chosen implements ArgumentsProvider {

        @Override
        public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            return (Boolean.getBoolean("test.every.database") ? Stream.of(TestDatabase.values()) : Stream.of(TestDatabase.H2)).map(Arguments::of);
        }
    }
}
