package org.throughline.cli.files;

import java.util.List;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.settings.Setting;

/** Every setting that a file may name: those of each module that has some. */
public final class KnownSettings {

    private KnownSettings() {}

    public static List<Setting<?>> all() {
        return StatutoryClocks.settings();
    }
}
