package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.stream.IntStream;
import org.linewright.core.Text;
import org.linewright.workbench.location.editor.field.Field;
import org.linewright.workbench.location.editor.field.Fields;
import org.linewright.workbench.location.editor.list.Heading;
import org.linewright.workbench.location.editor.list.Row;
import org.linewright.workbench.location.editor.words.BlockDraft;
import org.linewright.workbench.location.editor.words.Codes;
import org.linewright.workbench.location.editor.words.LocationEdit;

/** Blocks of numbers: the list, its rows, the fields of one. */
final class BlockFields {

    static final ListOf<BlockDraft> LIST = new ListOf<>("stock.blocks", "block", "block.base",
            new Text("Rufnummernblöcke", "Blocks of numbers"), BlockDraft.NEW, LocationEdit::blocks,
            LocationEdit::withBlocks);

    private static final Field BASE = new Field("block.base", new Text("Stammnummer", "Base number"),
            new Text("Die Nummer ohne Vorwahl und Durchwahl: 12345 von +49 (30) 12345-222.",
                    "The number without area code and extension: 12345 of +49 (30) 12345-222."));
    private static final Field RANGES = new Field("block.ranges", new Text("Durchwahlen", "Extensions"),
            new Text("Bereiche gleicher Länge, zum Beispiel 10-99;200;3000-3999.",
                    "Ranges of one length, for example 10-99;200;3000-3999."));
    private static final Field PREFIXES = new Field("block.prefixes", new Text("Anfangsziffern", "First digits"),
            new Text("Für gemischte Längen: womit Durchwahlen beginnen, dazu die kürzeste und die längste Länge. 20, "
                    + "300-499 und 5000 sind die Anfangsziffern 2; 3; 4; 5 mit 2 bis 4 Ziffern.",
                    "For mixed lengths: what extensions begin with, and the shortest and the longest length. 20, "
                            + "300-499 and 5000 are the first digits 2; 3; 4; 5 with 2 to 4 digits."));
    private static final Field SHORTEST = new Field("block.shortest", new Text("Kürzeste Länge", "Shortest length"),
            new Text("Wie viele Ziffern die kürzeste Durchwahl hat, die mit einer Anfangsziffer beginnt.",
                    "How many digits the shortest extension has that begins with a first digit."));
    private static final Field LONGEST = new Field("block.longest", new Text("Längste Länge", "Longest length"),
            new Text("Wie viele Ziffern die längste Durchwahl hat, die mit einer Anfangsziffer beginnt.",
                    "How many digits the longest extension has that begins with a first digit."));
    private static final int MOST = 15;

    private BlockFields() {
    }

    static ListSection<BlockDraft> section(ListSection.Place place, Forms forms) {
        return new ListSection<>(place, LIST,
                List.of(new Heading(BASE.label(), 20), new Heading(RANGES.label(), 26),
                        new Heading(PREFIXES.label(), 18), new Heading(new Text("Länge", "Length"), 10)),
                forms, BlockFields::draw);
    }

    static List<Row> rows(Shown shown) {
        return IntStream.range(0, shown.edit().blocks().size()).mapToObj(place -> row(shown, place)).toList();
    }

    private static Row row(Shown shown, int place) {
        BlockDraft block = shown.edit().blocks().get(place);
        String lengths = block.prefixes().isEmpty() ? "" : block.shortest() + "–" + block.longest();
        return Marked.row(shown, LIST.path(place),
                Row.of(block.base().isEmpty() ? "–" : block.base(), block.ranges(), Codes.words(block.prefixes()),
                        lengths));
    }

    private static void draw(Fields<BlockDraft> fields) {
        fields.text(BASE, 20, BlockDraft::base, (block, typed) -> block.withBase(Codes.digits(typed)));
        fields.text(RANGES, BlockDraft::ranges, BlockDraft::withRanges);
        fields.text(PREFIXES, block -> Codes.words(block.prefixes()),
                (block, typed) -> block.withPrefixes(Codes.codes(typed)));
        fields.number(SHORTEST, 0, MOST, BlockDraft::shortest, BlockDraft::withShortest);
        fields.number(LONGEST, 0, MOST, BlockDraft::longest, BlockDraft::withLongest);
    }
}
