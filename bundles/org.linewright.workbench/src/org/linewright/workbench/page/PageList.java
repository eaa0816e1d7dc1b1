package org.linewright.workbench.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/** The pages one below the other; what is wrong on a page is marked with icon and word. */
final class PageList {

    private static final Text NAME = new Text("Seiten", "Pages");
    private static final int CHARACTERS = 26;

    private final Table table;
    private final List<PageInfo> pages;

    /** @param chosen told the number of the page a person goes to */
    PageList(Composite parent, List<PageInfo> pages, Consumer<Integer> chosen) {
        this.pages = List.copyOf(pages);
        this.table = AccessibleName.on(
                Ids.named("pages", new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL)), NAME);
        for (PageInfo page : pages) {
            TableItem item = Ids.named("page." + page.id(), new TableItem(table, SWT.NONE));
            item.setText(Words.of(page.label()));
        }
        GridDataFactory.fillDefaults().hint(Look.characters(table, CHARACTERS), SWT.DEFAULT)
                .applyTo(table);
        table.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> chosen.accept(table.getSelectionIndex())));
    }

    void select(int page) {
        table.setSelection(page);
    }

    void focus() {
        table.setFocus();
    }

    /** The first page on which one of these troubles stands. */
    int page(List<Trouble> troubles) {
        for (int page = 0; page < pages.size(); page++) {
            PageInfo info = pages.get(page);
            if (troubles.stream().anyMatch(trouble -> trouble.severe() && info.has(trouble.field()))) {
                return page;
            }
        }
        return Math.max(0, table.getSelectionIndex());
    }

    void mark(List<Trouble> troubles) {
        for (int page = 0; page < pages.size(); page++) {
            PageInfo info = pages.get(page);
            Optional<Severity> worst = troubles.stream().filter(trouble -> info.has(trouble.field()))
                    .map(Trouble::severity).max(Comparator.naturalOrder())
                    .filter(severity -> severity != Severity.NOTE);
            table.getItem(page).setText(Words.of(worst
                    .map(severity -> Text.of("{0} ({1})", "{0} ({1})", info.label(), TroubleList.word(severity)))
                    .orElse(info.label())));
            table.getItem(page).setImage(worst.map(TroubleList::icon).orElse(Icon.SCREEN).image());
        }
    }
}
