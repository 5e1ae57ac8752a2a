package dev.sayso.statistic;

import java.math.BigDecimal;
import java.util.Optional;

/** What a value is compared with in the text: "against 517 in 2023". */
public record Baseline(BigDecimal value, Optional<Period> period) {}
