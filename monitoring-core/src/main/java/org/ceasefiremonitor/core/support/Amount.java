package org.ceasefiremonitor.core.support;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * How much: money in a currency at the prices of a date, or a quantity in a unit (domain reference, section 5.3, G3). Money has exactly the
 * decimal places of its currency, a quantity at most {@value #PLACES} and none that are zero, so that equal amounts are written alike.
 *
 * @param value     the number, above 0, at most 10 to the 15th; on the wire a text, since not every reader keeps the digits of a number
 * @param currency  currency by ISO 4217, such as EUR; absent for a quantity
 * @param priceDate date of the prices; for money only
 * @param unit      unit of the quantity, such as pieces; absent for money
 */
public record Amount(
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonPropertyDescription("The number, as a text: digits, and up to four decimal places after a dot.")
        BigDecimal value,
        @Nullable
        @JsonPropertyDescription("Currency by ISO 4217, such as EUR; absent for a quantity.")
        String currency,
        @Nullable
        @JsonPropertyDescription("Date of the prices; for money only.")
        LocalDate priceDate,
        @Nullable
        @JsonPropertyDescription("Unit of the quantity, such as pieces; absent for money.")
        String unit) {

    /** Decimal places of a quantity at most. */
    static final int PLACES = 3;

    private static final BigDecimal MOST = new BigDecimal("1000000000000000");
    private static final Pattern UNIT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./%-]{0,39}");

    public Amount {
        InvalidInput.required("value", value);
        if ((currency == null) == (unit == null)) {
            throw new InvalidInput("currency", "or else unit is stated: money in a currency, or a quantity in a unit");
        }
        if (value.signum() <= 0 || value.compareTo(MOST) > 0) {
            throw new InvalidInput("value", "must lie above 0 and be at most " + MOST.toPlainString());
        }
        if (currency == null) {
            if (!UNIT.matcher(Objects.requireNonNull(unit)).matches()) {
                throw new InvalidInput("unit", "must be 1 to 40 letters, digits, spaces or . / % - and begin with a letter or digit");
            }
            if (priceDate != null) {
                throw new InvalidInput("priceDate", "belongs to money");
            }
            var shortest = value.stripTrailingZeros();
            value = exact(shortest, Math.max(shortest.scale(), 0), PLACES);
        } else {
            InvalidInput.required("priceDate", priceDate);
            var places = places(currency);
            value = exact(value, places, places);
        }
    }

    private static int places(String currency) {
        try {
            var places = Currency.getInstance(currency).getDefaultFractionDigits();
            if (places >= 0) {
                return places;
            }
        } catch (IllegalArgumentException unknown) {
            // falls through: no code of ISO 4217
        }
        throw new InvalidInput("currency", "must be the code of a currency by ISO 4217, such as EUR");
    }

    private static BigDecimal exact(BigDecimal value, int places, int most) {
        try {
            if (places <= most) {
                return value.setScale(places, RoundingMode.UNNECESSARY);
            }
        } catch (ArithmeticException finer) {
            // falls through
        }
        throw new InvalidInput("value", "must have at most " + most + " decimal places");
    }

    /** Whether the other amount is counted in the same currency or unit; amounts of others are never added to each other. */
    public boolean comparable(Amount other) {
        return Objects.equals(currency, other.currency) && Objects.equals(unit, other.unit);
    }

    /** What it is counted in: the code of the currency, or the unit. */
    public String measure() {
        return currency == null ? Objects.requireNonNull(unit) : currency;
    }

    /** A sum of amounts, also of none, as an amount of that currency is written; without a currency, as a quantity is. */
    public static BigDecimal written(BigDecimal sum, @Nullable String currency) {
        if (currency != null) {
            return sum.setScale(places(currency), RoundingMode.UNNECESSARY);
        }
        var shortest = sum.stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), 0), RoundingMode.UNNECESSARY);
    }

    /** As much of the same. */
    Amount of(BigDecimal other) {
        return new Amount(other, currency, priceDate, unit);
    }
}
