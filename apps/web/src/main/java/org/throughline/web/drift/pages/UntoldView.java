package org.throughline.web.drift.pages;

import java.util.List;
import org.throughline.web.drift.Findings.Untold;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Option;
import org.throughline.web.pages.Pages;

/** Of which children a rule cannot tell, and why. */
public record UntoldView(List<Option> rules, String found, List<Row> rows, Pages pages) {

    public record Row(String child, String knownBy, String address, String rule, String why) {}

    static UntoldView of(String rule, int page, int found, List<Untold> untold, List<Option> rules, Names names) {
        return new UntoldView(
                rules,
                found == 0
                        ? "Nothing found"
                        : Days.count(found, "answer that cannot be given", "answers that cannot be given"),
                untold.stream()
                        .map(one -> new Row(
                                one.name(), one.knownBy(), Words.child(one.child()), names.rule(one.rule()), one.why()))
                        .toList(),
                Pages.of(
                        page,
                        found,
                        number -> Address.of(
                                "/drift/untold", "rule", rule, "page", number == 1 ? "" : String.valueOf(number))));
    }
}
