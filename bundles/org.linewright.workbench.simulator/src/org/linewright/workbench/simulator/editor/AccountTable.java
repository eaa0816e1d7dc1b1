package org.linewright.workbench.simulator.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Binding;
import org.linewright.simulator.setup.AccountDraft;
import org.linewright.simulator.setup.AccountField;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Widths;
import org.linewright.workbench.kit.Words;

/** All accounts, and on how many devices each is registered. */
final class AccountTable {

    private final Table table;
    private List<AccountDraft> accounts = List.of();
    private Map<AccountId, Long> devices = Map.of();

    AccountTable(Composite parent) {
        this.table = AccessibleName.on(Ids.named("accounts.table",
                new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER)),
                new Text("SIP-Accounts", "SIP accounts"));
        table.setHeaderVisible(true);
        Column.of(table, AccountField.ACCOUNT.label(), 13);
        Column.of(table, new Text("Anmeldung", "Registration"), 24);
        Column.of(table, AccountField.PERSON.label(), 20);
        Column.of(table, AccountField.LABEL.label(), 20);
        Column.of(table, AccountField.DOMAIN.label(), 24);
        Widths.of("org.linewright.workbench.simulator").on(table);
        table.addListener(SWT.SetData, this::fill);
    }

    Table control() {
        return table;
    }

    /** Shows these, keeping what is selected. */
    void show(List<AccountDraft> now, List<Binding> bindings) {
        Map<AccountId, Long> counted = bindings.stream()
                .collect(Collectors.groupingBy(Binding::account, Collectors.counting()));
        if (now.equals(accounts) && counted.equals(devices)) {
            return;
        }
        List<AccountId> selected = selected().stream().map(AccountDraft::id).toList();
        accounts = now;
        devices = counted;
        table.setItemCount(now.size());
        table.clearAll();
        select(selected);
    }

    /** Selects these and no others. */
    void select(List<AccountId> ids) {
        Set<AccountId> wanted = Set.copyOf(ids);
        table.setSelection(IntStream.range(0, accounts.size())
                .filter(place -> wanted.contains(accounts.get(place).id()))
                .toArray());
    }

    List<AccountDraft> selected() {
        return Arrays.stream(table.getSelectionIndices())
                .filter(place -> place < accounts.size())
                .mapToObj(accounts::get)
                .toList();
    }

    private void fill(Event event) {
        if (event.index >= 0 && event.index < accounts.size()) {
            AccountDraft account = accounts.get(event.index);
            long registered = devices.getOrDefault(account.id(), 0L);
            TableItem item = (TableItem) event.item;
            item.setText(new String[]{ account.word(AccountField.ACCOUNT), Words.of(words(registered)),
                    account.word(AccountField.PERSON), account.word(AccountField.LABEL),
                    account.word(AccountField.DOMAIN) });
            item.setImage(1, (registered == 0 ? Icon.LINE_OFF : registered == 1 ? Icon.LINE_UP : Icon.WARNING).image());
        }
    }

    private static Text words(long registered) {
        return registered == 0
                ? new Text("nicht angemeldet", "not registered")
                : registered == 1
                        ? new Text("angemeldet", "registered")
                        : Text.of("auf {0} Geräten zugleich", "on {0} devices at once", registered);
    }
}
