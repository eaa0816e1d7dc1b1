package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;

/** The table of the integration note, made again from nothing. */
@Timeout(300)
class VerifyCodesTest {

    /** As they stand in the note, in this order. */
    private static final List<String> NOTE = List.of("*31", "*32", "*72*[number]", "*72*", "*72*[number]*[time in s]",
            "*73*", "*76", "*77", "*78", "*79", "*80", "*8[number]", "*99", "*990", "*991");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*\\| `([^`]+)` \\|.*\\| \\*\\*verified\\*\\* \\|$");

    @TempDir
    private Path home;

    @Test
    void allFifteenCodesOfTheNoteAreVerifiedAtTheEmbeddedPbx() throws Exception {
        House house = new House();
        Path page = home.resolve("codes.md");
        Ran ran = House.run(new VerifyCodesVerb(house.configurations(), house.roster(), house.context()), "--out",
                page);
        String table = Files.readString(page);
        assertEquals(NOTE, ROW.matcher(table).results().map((MatchResult row) -> row.group(1)).toList(), table);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(table.contains("15 of 15 codes verified"), table);
    }

    @Test
    void aReportThatIsThereIsNotReplacedAndNothingIsDialledForIt() throws Exception {
        House house = new House();
        Path page = Files.writeString(home.resolve("codes.md"), "mine");
        Ran ran = House.run(new VerifyCodesVerb(house.configurations(), house.roster(), house.context()), "--out",
                page);
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("LW-CMD-304"), ran.err());
        assertEquals("mine", Files.readString(page));
    }

    @Test
    void aFormThatNobodyKnowsIsRefusedBeforeAnythingIsDialled() throws Exception {
        House house = new House();
        Ran ran = House.run(new VerifyCodesVerb(house.configurations(), house.roster(), house.context()), "--out",
                home.resolve("codes.docx"));
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("LW-CMD-106"), ran.err());
    }
}
