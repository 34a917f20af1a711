package org.throughline.clocks.settings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.settings.Settings.Value;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;
import org.throughline.law.Verification;

/** A length that the council sets, as a provision: marked as unverified until it is set. */
public final class LocalStandard {

    private LocalStandard() {}

    /** @param words a sentence with {@code %s} where the length stands */
    public static Function<LocalDate, Provision> of(
            Settings settings, Setting<Length> setting, String paragraph, String words) {
        return day -> {
            var setHere = settings.setHere(setting, day);
            return new Provision(
                    Instrument.LOCAL_STANDARDS,
                    paragraph,
                    setHere.map(Value::from).filter(from -> !from.equals(Settings.ALWAYS)),
                    words.formatted(settings.on(setting, day).words()),
                    setHere.isPresent() ? new Verification.SetHere() : new Verification.FromKnowledge());
        };
    }

    /** Of a council's own standard that has no length. */
    public static Provision of(String paragraph, String words) {
        return new Provision(
                Instrument.LOCAL_STANDARDS, paragraph, Optional.empty(), words, new Verification.FromKnowledge());
    }
}
