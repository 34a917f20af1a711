package org.throughline.cli.files;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.settings.Setting;
import org.throughline.drift.finding.Threshold;
import org.throughline.measures.Measures;

/** Every setting that a file may name: those of each module that has some. */
public final class KnownSettings {

    private KnownSettings() {}

    public static List<Setting<?>> all() {
        return Stream.of(StatutoryClocks.settings(), Measures.settings(), Threshold.settings())
                .flatMap(List::stream)
                .toList();
    }
}
