package org.throughline.web.improvement.plan.pages;

import java.util.List;
import org.throughline.web.improvement.plan.Amounts;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Reading;

/** The measures that an item can be followed by. */
public record MeasuresView(String item, String title, List<Row> rows) {

    /** @param address of the form that follows it, or empty where the item is followed by it already */
    public record Row(String name, String newest, String address) {}

    static MeasuresView of(Item item, List<Reading> measures) {
        var followed = item.measures().stream().map(it -> it.measure()).toList();
        return new MeasuresView(
                ItemAddress.of(item.id()),
                item.title(),
                measures.stream()
                        .map(it -> new Row(
                                it.name(),
                                Amounts.of(it),
                                followed.contains(it.measure())
                                        ? ""
                                        : ItemAddress.of(item.id()) + "/measures/new/" + it.measure()))
                        .toList());
    }
}
