package org.linewright.workbench.location.editor;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.location.DirectNumber;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.location.editor.words.BlockDraft;
import org.linewright.workbench.page.EditorPage;
import org.linewright.workbench.page.PageInfo;
import org.linewright.workbench.page.Said;
import org.linewright.workbench.page.ScrolledPage;

/** The numbers of the location's own: blocks with extensions, and single numbers. */
final class StockPage implements EditorPage<Shown> {

    private static final PageInfo INFO = new PageInfo("stock", new Text("Durchwahlen", "Extensions"),
            new Text("Die eigenen Rufnummern: Blöcke mit Stammnummer und Durchwahlen (Anlagenanschluss) und einzelne "
                    + "Nummern (Mehrgeräteanschluss). Beides kann nebeneinander stehen.",
                    "The own numbers: blocks with a base number and extensions, and single numbers. Both may stand "
                            + "side by side."),
            "stock.blocks", "stock.direct");

    private final Forms forms;
    private Optional<Drawn> drawn = Optional.empty();

    private record Drawn(ListSection<BlockDraft> blocks, ListSection<DirectNumber> direct, Said general) {
    }

    StockPage(Forms forms) {
        this.forms = forms;
    }

    @Override
    public PageInfo info() {
        return INFO;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics) {
        ScrolledPage page = Forms.page(parent);
        ListSection.Place place = new ListSection.Place(page.content(), mnemonics, page::fit);
        TroubleList general = new TroubleList(page.content());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(general.control());
        Forms.heading(page.content(), BlockFields.LIST.label());
        ListSection<BlockDraft> blocks = BlockFields.section(place, forms);
        Forms.heading(page.content(), DirectFields.LIST.label());
        ListSection<DirectNumber> direct = DirectFields.section(place, forms);
        drawn = Optional.of(new Drawn(blocks, direct, new Said(found -> {
            general.show(found);
            page.fit();
        })));
        return page.control();
    }

    @Override
    public void show(Shown shown) {
        drawn.ifPresent(now -> {
            now.general().say(shown.troubles().stream().filter(one -> one.field().equals("stock.blocks")).toList());
            now.blocks().show(shown, BlockFields.rows(shown));
            now.direct().show(shown, DirectFields.rows(shown));
        });
    }
}
