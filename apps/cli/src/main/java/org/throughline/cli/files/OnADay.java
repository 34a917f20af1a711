package org.throughline.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.settings.Settings;
import org.throughline.clocks.settings.SettingsText;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.Journey;
import org.throughline.returns.reading.Form;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command is told that asks files something on a day: a census, a return, or one of each, and the day. */
public final class OnADay {

    /** Bank holidays are known from the first of these days to the end of the year of the last. */
    private static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2028, 9, 30);

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A census XML file or an SSDA903 folder.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(
            names = "--as-at",
            required = true,
            paramLabel = "DATE",
            description = "The day they are asked about, such as 2026-03-31; what is dated later is not known yet.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate asAt;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "What the council has set itself, in the form that the command settings prints.")
    private @Nullable Path settings;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public LocalDate asAt() {
        return asAt;
    }

    /** @param what begins the sentence that refuses, such as "Clocks can be read" */
    public void refuseDaysWithoutHolidays(String what) {
        if (asAt.isBefore(EARLIEST) || asAt.isAfter(LATEST)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s on a day from %s to %s, for which bank holidays are known; not on %s."
                            .formatted(what, EARLIEST, LATEST, asAt));
        }
    }

    /** The usual ones where no file was named. Refuses a file that says anything that cannot be. */
    public Settings settings() throws IOException {
        if (settings == null) {
            return Settings.usual();
        }
        var said = SettingsText.read(Files.readString(settings), KnownSettings.all());
        if (!said.problems().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    said.problems().stream()
                            .map(problem -> settings + ": " + problem)
                            .collect(Collectors.joining(System.lineSeparator())));
        }
        return said.settings();
    }

    /** At most one of each form, so that no child is read from two returns of the same kind. */
    public List<ReturnFile> returns() throws IOException, CannotBeRead {
        var forms = EnumSet.noneOf(Form.class);
        var files = new ArrayList<ReturnFile>();
        for (var path : paths) {
            var file = ReturnFile.at(path, asAt);
            switch (file.form()) {
                case CIN_CENSUS, SSDA903_TABLES, SSDA903_XML -> files.add(file);
                case SSD_TABLES, ALLOCATIONS, ANNEX_A ->
                    throw new ParameterException(
                            spec.commandLine(),
                            "%s is neither a children in need census nor an SSDA903 return.".formatted(path));
            }
            if (!forms.add(file.form() == Form.SSDA903_XML ? Form.SSDA903_TABLES : file.form())) {
                throw new ParameterException(
                        spec.commandLine(), "Name at most one census and one SSDA903 return in a call.");
            }
        }
        return files;
    }

    /** The council's own identifier; a child without one is left out. */
    public static List<String> identifiers(Journey journey) {
        return journey.facts(Identified.class).stream()
                .filter(identified -> identified.fact().kind() == IdentifierKind.LA_CHILD)
                .map(identified -> identified.fact().value())
                .limit(1)
                .toList();
    }
}
