package org.ceasefiremonitor.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Amounts of money and quantities, as they are written and read. */
class AmountTest {

    private static final LocalDate DATE = LocalDate.parse("2031-01-01");

    private static Amount amount(String value, @Nullable String currency, @Nullable String unit) {
        return new Amount(new BigDecimal(value), currency, currency == null ? null : DATE, unit);
    }

    @ParameterizedTest
    @CsvSource({"1, EUR, 1.00", "1.5, EUR, 1.50", "1.50, EUR, 1.50", "1.500, EUR, 1.50", "7, JPY, 7", "7.0, JPY, 7", "1.234, KWD, 1.234", "1000000000000000, EUR, 1000000000000000.00"})
    void money_has_the_decimal_places_of_its_currency(String stated, String currency, String written) {
        var amount = amount(stated, currency, null);
        assertThat(amount.value()).hasToString(written);
        assertThat(JsonMapper.shared().writeValueAsString(amount)).contains("\"value\":\"" + written + "\"");
        assertThat(JsonMapper.shared().readValue(JsonMapper.shared().writeValueAsString(amount), Amount.class)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.0, 1", "10, 10", "100, 100", "0.125, 0.125", "2.50, 2.5"})
    void a_quantity_has_no_more_places_than_it_needs(String stated, String written) {
        assertThat(amount(stated, null, "tonnes").value().toString()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"1.001, EUR, -, value", "1.5, JPY, -, value", "0, EUR, -, value", "1.0001, -, tonnes, value", "1000000000000000.001, -, tonnes, value",
            "1, XXX, -, currency", "1, euro, -, currency", "1, EUR, pieces, currency", "1, -, -, currency", "1, -, ' ', unit", "1, -, 'a\tb', unit"})
    void what_is_no_amount_is_refused(String value, @Nullable String currency, @Nullable String unit, String field) {
        assertThatThrownBy(() -> amount(value, currency, unit)).isInstanceOfSatisfying(InvalidInput.class, refused ->
                assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void money_has_a_date_of_its_prices_and_a_quantity_has_none() {
        assertThatThrownBy(() -> new Amount(BigDecimal.ONE, "EUR", null, null)).isInstanceOfSatisfying(InvalidInput.class, refused ->
                assertThat(refused.field()).isEqualTo("priceDate"));
        assertThatThrownBy(() -> new Amount(BigDecimal.ONE, null, DATE, "pieces")).isInstanceOfSatisfying(InvalidInput.class, refused ->
                assertThat(refused.field()).isEqualTo("priceDate"));
    }

    @Test
    void only_the_same_currency_or_unit_is_comparable() {
        assertThat(amount("1", "EUR", null).comparable(new Amount(BigDecimal.TEN, "EUR", DATE.plusDays(9), null))).isTrue();
        assertThat(amount("1", "EUR", null).comparable(amount("1", "USD", null))).isFalse();
        assertThat(amount("1", "EUR", null).comparable(amount("1", null, "EUR"))).isFalse();
        assertThat(amount("1", null, "pieces").comparable(amount("1", null, "tonnes"))).isFalse();
    }
}
