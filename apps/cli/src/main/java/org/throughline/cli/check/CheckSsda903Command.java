package org.throughline.cli.check;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.files.CareFiles;
import org.throughline.returns.ssda903.child.ReturnFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an SSDA903 return. */
@Command(
        name = "ssda903",
        description = "Checks an SSDA903 return on children looked after by the department's rules.",
        footer = "Ends with 0 when nothing must be put right, 1 when something must, 2 when the files cannot be read.",
        sortOptions = false)
final class CheckSsda903Command implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            description =
                    "The return: a folder of CSV tables, a zip, or an XML file. Tables are known by their columns;"
                            + " last/, providers.csv and return.json in the folder are taken too.")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Option(names = "--previous", paramLabel = "PATH", description = "Last year's return.")
    private @Nullable Path previous;

    @Option(
            names = "--providers",
            paramLabel = "FILE",
            description = "A list of children's homes and providers: CSV, or the inspectorate's workbook (.xlsx).")
    private @Nullable Path providers;

    @Option(
            names = "--postcodes",
            paramLabel = "FILE",
            description = "The ONS Postcode Directory, or a list with its columns.")
    private @Nullable Path postcodes;

    @Option(
            names = "--authorities",
            paramLabel = "FILE",
            description = "Which upper-tier authority each lower-tier one belongs to.")
    private @Nullable Path authorities;

    @Option(
            names = "--authority",
            paramLabel = "CODE",
            description = "The council whose return it is, such as E10000090.")
    private @Nullable String authority;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The collection year, by the 31 March that closes it."
                    + " Default: that of return.json, or else that of most dates.")
    private @Nullable Integer year;

    @Mixin
    private TellingOptions telling = new TellingOptions();

    @Override
    public Integer call() {
        var named = new CareFiles.Named(
                path,
                Optional.ofNullable(previous),
                Optional.ofNullable(providers),
                Optional.ofNullable(postcodes),
                Optional.ofNullable(authorities),
                new ReturnFiles.Told(Optional.ofNullable(year), Optional.ofNullable(authority)));
        return new CheckOfCare(named).tell(telling.telling());
    }
}
