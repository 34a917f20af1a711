package org.throughline.returns.parcel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which files are parts of a workbook (.xlsx): its parts lie in its zip under names that mean the same in any capitals. */
public final class BookParts {

    private static final String BOOK = "/xl/workbook.xml";

    private static final Pattern OF_AN_OFFICE_FILE = Pattern.compile(
            "\\[Content_Types]\\.xml|(_rels|docProps|customXml)/.*|(xl|word|ppt)/(?!.*\\.(csv|txt|json)$).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern READ = Pattern.compile(
            "(.*)/xl/(workbook\\.xml|sharedStrings\\.xml|_rels/workbook\\.xml\\.rels|worksheets/[^/]+\\.xml)",
            Pattern.CASE_INSENSITIVE);

    private BookParts() {}

    /** The workbooks among these files by their name, each with those of its parts that are read. */
    public static Map<String, List<Member>> in(List<Member> files) {
        var books = new LinkedHashMap<String, List<Member>>();
        for (var file : files) {
            if (isPart(file, BOOK)) {
                books.put(file.name().substring(0, file.name().length() - BOOK.length()), new ArrayList<>());
            }
        }
        for (var file : files) {
            book(file.name()).map(books::get).ifPresent(parts -> parts.add(file));
        }
        return books;
    }

    /** True of the part of a workbook that has this name in it, such as {@code /xl/workbook.xml}. */
    public static boolean isPart(Member file, String part) {
        return lower(file.name()).endsWith(lower(part));
    }

    /** Whether a file of this name is a part of the Office file that the zip is. */
    static boolean isOfAnOfficeFile(String nameInTheZip) {
        return OF_AN_OFFICE_FILE.matcher(nameInTheZip).matches();
    }

    static boolean isRead(String name) {
        return READ.matcher(name).matches();
    }

    /** Whether a part of this name holds one of the sheets. */
    public static boolean isSheet(String name) {
        return isRead(name) && lower(name).contains("/xl/worksheets/");
    }

    private static Optional<String> book(String name) {
        return Optional.of(READ.matcher(name)).filter(Matcher::matches).map(found -> found.group(1));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
