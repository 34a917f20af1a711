package org.throughline.web.standards;

import java.util.List;
import org.throughline.clocks.settings.Setting;

/** Some settings under one title, declared by the part of the service that reads them. The page of settings shows all. */
public interface Declared {

    /** Such as "Drift". */
    String title();

    List<Setting<?>> settings();
}
