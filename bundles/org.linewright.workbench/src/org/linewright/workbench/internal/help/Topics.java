package org.linewright.workbench.internal.help;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;

/** The pages that say what is sought, one of them in front. */
final class Topics implements AutoCloseable {

    private final HelpPages pages;
    private final Combo combo;
    private final Text find;
    private final HelpWords words;
    private final NewestAnswer<Sought, Sought> searching;
    private Sought shown = new Sought(List.of(), List.of());

    /** What is sought, and where. */
    private record Sought(List<String> words, List<HelpPage> pages) {

        Sought found() {
            return new Sought(words, pages.stream().filter(page -> page.says(words)).toList());
        }
    }

    Topics(HelpPages pages, OnDisplay onDisplay, Combo combo, Text find, HelpWords words) {
        this.pages = pages;
        this.combo = combo;
        this.find = find;
        this.words = words;
        this.searching = new NewestAnswer<>("help", onDisplay, Sought::found, this::found);
        show(pages.all());
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> turn("")));
        find.addModifyListener(event -> fit());
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                focus();
            }
        });
    }

    /** Offers the topics that are here now; the one in front stays there while it is. */
    void fit() {
        searching.ask(new Sought(sought(), pages.all()));
    }

    void turnTo(HelpPage page, String field) {
        find.setText("");
        show(pages.all());
        combo.select(shown.pages().stream().map(HelpPage::place).toList().indexOf(page.place()));
        turn(field);
    }

    void search(String sought) {
        find.setText(sought);
    }

    void focus() {
        words.control().setFocus();
    }

    @Override
    public void close() {
        searching.close();
    }

    private List<String> sought() {
        return Arrays.stream(find.getText().strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private void found(Sought found) {
        if (!combo.isDisposed() && !found.equals(shown)) {
            show(found);
        }
    }

    private void show(List<HelpPage> all) {
        show(new Sought(List.of(), all));
    }

    private void show(Sought found) {
        String front = combo.getText();
        shown = found;
        List<String> labels = found.pages().stream().map(page -> Words.of(page.label())).toList();
        combo.setItems(labels.toArray(String[]::new));
        combo.select(Math.max(0, labels.indexOf(front)));
        turn("");
    }

    private void turn(String field) {
        if (shown.pages().isEmpty()) {
            words.say(Words.of("Keine Seite der Hilfe sagt etwas zu «{0}».",
                    "No page of the help says anything about “{0}”.",
                    find.getText().strip()));
        } else {
            words.show(shown.pages().get(combo.getSelectionIndex()), field, shown.words());
        }
    }
}
