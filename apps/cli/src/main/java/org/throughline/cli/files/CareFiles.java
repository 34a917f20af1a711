package org.throughline.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.returns.Returns;
import org.throughline.returns.checks.Need;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Guarded.Where;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Sifted;
import org.throughline.returns.parcel.Sifted.Damage;
import org.throughline.returns.ssda903.child.Children;
import org.throughline.returns.ssda903.child.Places;
import org.throughline.returns.ssda903.child.Postcodes;
import org.throughline.returns.ssda903.child.Provider;
import org.throughline.returns.ssda903.child.ReferenceFiles;
import org.throughline.returns.ssda903.child.ReturnFiles;

/**
 * An SSDA903 return on disk, with last year's and the lists that it is compared with.
 *
 * @param given which lists there were
 * @param complete false where a file ends before it is finished
 * @param remarks on what could not be read, in words
 */
public record CareFiles(Children children, Set<Need> given, boolean complete, List<String> remarks) {

    /** Where things lie; what is empty was not named. */
    public record Named(
            Path path,
            Optional<Path> previous,
            Optional<Path> providers,
            Optional<Path> postcodes,
            Optional<Path> authorities,
            ReturnFiles.Told told) {}

    public CareFiles {
        remarks = List.copyOf(remarks);
    }

    public static CareFiles at(Named where) throws IOException, CannotBeRead {
        var remarks = new ArrayList<String>();
        var files = new ReturnFiles();
        files.add(contents(where.path(), remarks));
        if (where.previous().isPresent()) {
            files.addLast(contents(where.previous().get(), remarks));
        }
        if (files.isEmpty()) {
            throw new CannotBeRead(Stream.of(
                            Stream.of(where.path() + " holds no SSDA903 return that can be read."),
                            remarks.stream(),
                            files.notes().stream(),
                            Stream.of("Nothing was checked."))
                    .flatMap(words -> words)
                    .collect(Collectors.joining(" ")));
        }
        var given = EnumSet.noneOf(Need.class);
        var places = places(where, given);
        var providers = where.providers().map(CareFiles::member).or(files::providers);
        Map<String, List<Provider>> listed = Map.of();
        if (providers.isPresent()) {
            listed = providers(providers.get(), places);
            given.add(Need.PROVIDERS);
        }
        var children = files.read(places, listed, where.told());
        if (children.year().ending() == 0) {
            throw new CannotBeRead("Nothing says which year this return is of. Name it with --year.");
        }
        boolean complete = remarks.isEmpty();
        remarks.addAll(files.notes());
        return new CareFiles(children, given, complete, remarks);
    }

    private static Map<String, List<Provider>> providers(Member file, Places places) throws IOException, CannotBeRead {
        return switch (Returns.guardList(file)) {
            case Guarded.Clean(var contents) ->
                ReferenceFiles.providers(contents, places)
                        .orElseThrow(() -> new CannotBeRead(
                                "%s is no list of providers: no row names the columns URN, PLACE_CODES, PROVIDER_CODES, REG_END and POSTCODE, or their like. Nothing was checked."
                                        .formatted(file.name())));
            case Guarded.Truncated(var _, var where) ->
                throw new CannotBeRead("%s breaks off. Nothing was checked.".formatted(place(where)));
            case Guarded.Refused(var where, var words) ->
                throw new CannotBeRead("%s: %s Nothing was checked.".formatted(place(where), words));
        };
    }

    private static Places places(Named where, Set<Need> given) throws IOException, CannotBeRead {
        var postcodes = where.postcodes().isPresent()
                ? ReferenceFiles.postcodes(member(where.postcodes().get()))
                : Optional.<Postcodes>empty();
        if (postcodes.isPresent()) {
            given.add(Need.POSTCODES);
        } else if (where.postcodes().isPresent()) {
            throw new CannotBeRead(where.postcodes().get()
                    + " is no list of postcodes: it lacks a postcode, an easting, a northing or an authority.");
        }
        var authorities = where.authorities().isPresent()
                ? ReferenceFiles.authorities(member(where.authorities().get()))
                : Optional.<Map<String, String>>empty();
        if (authorities.isPresent()) {
            given.add(Need.AUTHORITIES);
        } else if (where.authorities().isPresent()) {
            throw new CannotBeRead(where.authorities().get()
                    + " is no list of authorities: it lacks the codes of lower or upper tier.");
        }
        return new Places(postcodes, authorities.orElse(Map.of()));
    }

    /** @param remarks takes what is the matter with which file */
    private static Contents contents(Path path, List<String> remarks) throws IOException, CannotBeRead {
        return switch (Returns.sift(Parcels.at(path))) {
            case Sifted.Kept(var contents, var damages) -> {
                damages.forEach(damage -> remarks.add(inWords(damage)));
                yield contents;
            }
            case Sifted.Refused(var where, var words) ->
                throw new CannotBeRead("%s: %s Nothing was checked.".formatted(place(where), words));
        };
    }

    private static String inWords(Damage damage) {
        return damage.leftOut()
                ? "%s: %s This file was left out; the others were checked by the rules that do not need it."
                        .formatted(place(damage.where()), damage.words())
                : "%s breaks off at line %d; what stands before was checked."
                        .formatted(damage.where().file(), damage.where().line());
    }

    /** A file has a line where there are lines in it. */
    private static String place(Where where) {
        return where.line() == 0 ? where.file() : where.file() + ", line " + where.line();
    }

    private static Member member(Path path) {
        return Member.of(path.toString(), () -> Files.newInputStream(path));
    }
}
