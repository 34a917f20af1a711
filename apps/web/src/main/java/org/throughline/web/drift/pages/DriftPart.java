package org.throughline.web.drift.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.drift.Findings;
import org.throughline.web.drift.Findings.Count;
import org.throughline.web.drift.Reach;
import org.throughline.web.drift.Rules;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.service.ServicePart;
import org.throughline.web.service.Shown;
import org.throughline.web.service.Shown.Cell;
import org.throughline.web.service.Shown.Row;

/** On the service page: how many children are stuck, by rule, and how many of those findings wait for a decision. */
@Component
class DriftPart implements ServicePart {

    private final Findings findings;
    private final Reach.Finder reaches;
    private final Rules rules;

    DriftPart(Findings findings, Reach.Finder reaches, Rules rules) {
        this.findings = findings;
        this.reaches = reaches;
        this.rules = rules;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Shown> shown(Sight who) {
        return who.may(Permission.VIEW_SERVICE)
                ? Optional.of(shown(findings.byRule(reaches.of(who))))
                : Optional.empty();
    }

    private Shown shown(List<Count> found) {
        return new Shown(
                "Children who are stuck",
                found.isEmpty() ? "The rules of drift find no child." : "",
                List.of("Found by", "Found", "Waiting for a decision", "The longest since"),
                found.stream().map(this::row).toList(),
                "",
                new Shown.Link("Drift, with the rules and the children", "/drift"));
    }

    private Row row(Count count) {
        return new Row(
                rules.name(count.key()),
                null,
                List.of(
                        Cell.number("%,d".formatted(count.found()), list(count, Findings.Which.ALL)),
                        count.waiting() == 0
                                ? Cell.number("0", null)
                                : new Cell(
                                        "%,d".formatted(count.waiting()),
                                        list(count, Findings.Which.WAITING),
                                        "",
                                        true,
                                        true),
                        Cell.words(Days.inWords(count.longest()))));
    }

    private static String list(Count count, Findings.Which which) {
        return Address.of("/drift/children", "rule", count.key(), "which", which.name());
    }
}
