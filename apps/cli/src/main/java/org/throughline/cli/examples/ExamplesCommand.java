package org.throughline.cli.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.throughline.examples.Council;
import org.throughline.examples.ExampleFiles;
import org.throughline.examples.InventedAuthority;
import org.throughline.examples.Recipe;
import org.throughline.journey.Collection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes an invented authority and writes its files. The same options give the same bytes. */
@Command(
        name = "examples",
        description =
                "Makes the files of an authority that does not exist, with as many invented children as you like.",
        sortOptions = false)
public final class ExamplesCommand implements Callable<Integer> {

    private static final int CHILDREN_TO_A_LINE = 10_000;

    /** The families of files that can be asked for. */
    enum Part {
        cin(Collection.CIN),
        ssda903(Collection.SSDA903),
        ssd(Collection.SSD),
        allocations(Collection.ALLOCATIONS);

        private final Collection collection;

        Part(Collection collection) {
            this.collection = collection;
        }
    }

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description =
                    "The folder to write into. It is made if it is not there; files of the same names are replaced.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--children",
            paramLabel = "N",
            defaultValue = "1000",
            description =
                    "How many children, from 1 to 1,000,000. A county has some 12,000. Default: ${DEFAULT-VALUE}.")
    private int children;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Any number: another one makes another authority. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--as-at",
            required = true,
            paramLabel = "DATE",
            description = "The last day that the files know, such as 2026-11-21, from 2023-04-01.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate asAt;

    @Option(
            names = "--authority",
            paramLabel = "NAME,INITIALS,LEA,CODE",
            split = ",",
            description = "Name, initials of child ids, census number and SSDA903 code of the authority."
                    + " Default: Valeshire,VS,990,E10000990, which are no council's.")
    private String[] authority = {
        Council.VALESHIRE.name(), Council.VALESHIRE.initials(), Council.VALESHIRE.censusCode(), Council.VALESHIRE.code()
    };

    @Option(
            names = "--only",
            paramLabel = "FILES",
            split = ",",
            description = "Write only these, separated by commas: ${COMPLETION-CANDIDATES}. Default: all of them.")
    private Set<Part> only = EnumSet.allOf(Part.class);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var progress = spec.commandLine().getErr();
        try {
            write(recipe(), progress);
            return 0;
        } catch (IOException broken) {
            progress.println("The files could not be written: " + broken.getMessage());
            return 1;
        }
    }

    private Recipe recipe() {
        if (authority.length != 4) {
            throw new ParameterException(
                    spec.commandLine(), "An authority is its name, initials, census number and code, between commas.");
        }
        try {
            var council = new Council(authority[0], authority[1], authority[2], authority[3]);
            return new Recipe(council, seed, children, asAt);
        } catch (IllegalArgumentException impossible) {
            throw new ParameterException(spec.commandLine(), impossible.getMessage(), impossible);
        }
    }

    private void write(Recipe recipe, PrintWriter progress) throws IOException {
        var collections = EnumSet.noneOf(Collection.class);
        only.forEach(files -> collections.add(files.collection));
        var folder = new Folder(out);
        ExampleFiles.write(InventedAuthority.of(recipe), collections, folder, written -> {
            if (written % CHILDREN_TO_A_LINE == 0) {
                progress.println(String.format(Locale.UK, "%,d of %,d children", written, recipe.children()));
                progress.flush();
            }
        });
        var said = spec.commandLine().getOut();
        said.println(String.format(
                Locale.UK,
                "%s, an authority that does not exist: %,d children as at %s, seed %d",
                recipe.council().name(),
                recipe.children(),
                recipe.asAt(),
                recipe.seed()));
        for (var file : folder.begun()) {
            said.println(String.format(Locale.UK, "%,14d bytes  %s", Files.size(out.resolve(file)), file));
        }
        said.flush();
    }
}
