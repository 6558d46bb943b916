package org.ceasefiremonitor.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * The report in the observer's own words.
 *
 * @param text     at most {@value #LONGEST} characters
 * @param language BCP 47 tag of the language it is written in, for example {@code uk}
 */
public record Narrative(
        @JsonPropertyDescription("The report in the observer's own words.")
        String text,
        @JsonPropertyDescription("BCP 47 tag of the language, for example uk.")
        String language) {

    /** Characters in a narrative. */
    public static final int LONGEST = 10_000;

    public Narrative {
        InvalidInput.text("narrative.text", text, LONGEST);
        InvalidInput.text("narrative.language", language, 35);
        try {
            language = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new InvalidInput("narrative.language", "must be a BCP 47 language tag such as uk or fr-CA, was " + language);
        }
    }
}
