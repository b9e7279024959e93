package org.blinaplan.domain.bag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.quantity.VialCount;
import org.jspecify.annotations.Nullable;

/**
 * Money for vials.
 *
 * @param amount exact
 * @param currency as the site writes it; absent where it has entered none
 */
public record VialCost(BigDecimal amount, @Nullable String currency) {
    /** So many vials at the site's price; empty where the site has none. */
    public static Optional<VialCost> of(VialCount vials, SitePolicy site) {
        return Optional.ofNullable(site.vialPrice())
                .map(price -> new VialCost(price.multiply(BigDecimal.valueOf(vials.vials())), site.currency()));
    }

    /** With two decimals, the currency first: {@code "EUR 66552.00"}. */
    @Override
    public String toString() {
        String money = amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
        return currency == null ? money : currency + " " + money;
    }
}
