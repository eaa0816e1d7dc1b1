package org.linewright.headless.conformance;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.report.Cell;

/**
 * One line of a report.
 *
 * @param promised what the driver says
 * @param seen what happened
 */
public record Promise(Text promised, Text seen, Kept kept) {

    List<Cell> cells() {
        return List.of(Cell.of(promised), Cell.of(seen), new Cell(kept.label(), switch (kept) {
            case YES -> Cell.Tone.GOOD;
            case NO -> Cell.Tone.BAD;
            case NOTED -> Cell.Tone.FAINT;
        }));
    }
}
