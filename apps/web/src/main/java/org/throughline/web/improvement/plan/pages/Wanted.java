package org.throughline.web.improvement.plan.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Owner;
import org.throughline.web.improvement.plan.Stage;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.Option;

/** Which items are asked for, as it stands in the address; what is not given is not asked. */
record Wanted(
        @Nullable String owner,
        @Nullable String theme,
        @Nullable String stage,
        @Nullable String inspection,
        @Nullable String asAt) {

    static final Wanted ALL = new Wanted(null, null, null, null, null);

    boolean fits(Item item) {
        return (given(owner).isEmpty()
                        || item.owner().filter(this::isOwner).isPresent()
                        || item.standingActions().stream().anyMatch(action -> isOwner(action.owner())))
                && (given(theme).isEmpty()
                        || item.themes().stream().map(Theme::name).anyMatch(given(theme)::equals))
                && (given(stage).isEmpty() || item.stage().name().equals(given(stage)))
                && (given(inspection).isEmpty()
                        || item.sources().stream()
                                .anyMatch(
                                        source -> String.valueOf(source.event()).equals(given(inspection))));
    }

    private boolean isOwner(Owner one) {
        return key(one).equals(given(owner));
    }

    /** An owner as an address names them. */
    static String key(Owner owner) {
        return owner.account().isEmpty() ? owner.words() : owner.account();
    }

    /** The day that is asked for, where it is one; whatever cannot be read is today. */
    Optional<LocalDate> day() {
        return DayTyped.read(given(asAt));
    }

    /** What is wrong with the day that is asked for; empty where nothing is. */
    List<FormError> errors() {
        return given(asAt).isBlank() || day().isPresent()
                ? List.of()
                : List.of(new FormError("asAt", "Type the day like 27/3/2026. What is shown is of today"));
    }

    boolean filters() {
        return !(given(owner) + given(theme) + given(stage) + given(inspection)).isEmpty();
    }

    String address(String path) {
        return Address.of(
                path,
                "owner",
                given(owner),
                "theme",
                given(theme),
                "stage",
                given(stage),
                "inspection",
                given(inspection),
                "asAt",
                day().map(LocalDate::toString).orElse(""));
    }

    static String given(@Nullable String value) {
        return value == null ? "" : value;
    }

    List<Option> options(String every, @Nullable String chosen, List<Option> values) {
        return Option.filter(every, given(chosen), values);
    }

    static List<Option> stages() {
        var options = new ArrayList<Option>();
        for (var stage : Stage.values()) {
            options.add(new Option(stage.name(), stage.words()));
        }
        return options;
    }
}
