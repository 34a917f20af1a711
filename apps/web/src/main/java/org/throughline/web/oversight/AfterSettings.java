package org.throughline.web.oversight;

import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.throughline.web.standards.Reworking;

/** Tells the page of settings whom a setting touches, and how far working out again has come. */
@Component
class AfterSettings implements Reworking {

    private final CatchingUp catchingUp;

    AfterSettings(CatchingUp catchingUp) {
        this.catchingUp = catchingUp;
    }

    @Override
    public OptionalInt children(String setting) {
        return catchingUp.children(setting);
    }

    @Override
    public Optional<String> progress() {
        return catchingUp
                .behind()
                .map(behind -> "Clocks are being worked out again: %,d of %,d children."
                        .formatted(behind.done(), behind.todo()));
    }
}
