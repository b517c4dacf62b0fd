package io.goodstanding.sheet.people;

import io.goodstanding.access.Role;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.sheet.table.RowError;
import io.goodstanding.sheet.table.SheetRow;
import io.goodstanding.sheet.table.SheetTable;
import io.goodstanding.team.TeamName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The people of a list, row by row. A row with an error is left out; of two with one address the first counts. */
public final class ListReading {

    private static final String ACTIVE = "active";

    private final SheetTable table;
    private final ListColumns columns;
    private final ListSurroundings around;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final List<Newcomer> newcomers = new ArrayList<>();
    private final List<KnownPerson> known = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();

    private ListReading(SheetTable table, ListColumns columns, ListSurroundings around) {
        this.table = table;
        this.columns = columns;
        this.around = around;
    }

    public static Result of(SheetTable table, ListColumns columns, ListSurroundings around) {
        ListReading reading = new ListReading(table, columns, around);
        table.rows().forEach(reading::take);
        return new Result(reading.newcomers, reading.known, reading.errors);
    }

    /** @param errors one for each row that is left out */
    public record Result(List<Newcomer> newcomers, List<KnownPerson> known, List<RowError> errors) {

        public Result {
            newcomers = List.copyOf(newcomers);
            known = List.copyOf(known);
            errors = List.copyOf(errors);
        }
    }

    private void take(SheetRow row) {
        if (!isActive(row)) {
            refuse(row, ListField.STATUS, Phrase.of("people-list.row.inactive"));
            return;
        }
        Optional<EmailAddress> email = EmailAddress.parse(columns.text(row, ListField.EMAIL));
        if (email.isEmpty()) {
            refuse(row, ListField.EMAIL, Phrase.of("people-list.row.email"));
            return;
        }
        Integer earlier = rowOf.putIfAbsent(email.get().value(), row.number());
        if (earlier != null) {
            refuse(row, ListField.EMAIL, Phrase.of("people-list.row.twice", earlier));
            return;
        }
        Optional<String> here = around.known(email.get());
        if (here.isPresent()) {
            known.add(knownPerson(row, email.get(), here.get()));
        } else {
            add(row, email.get());
        }
    }

    /** Whoever is on a list but has no seat would get a link to sign in; so where a list tells, it has to say active. */
    private boolean isActive(SheetRow row) {
        return columns.column(ListField.STATUS).isEmpty()
                || columns.text(row, ListField.STATUS).equalsIgnoreCase(ACTIVE);
    }

    private KnownPerson knownPerson(SheetRow row, EmailAddress email, String here) {
        String name = NameRule.clean(columns.name(row));
        boolean differs = !here.isEmpty() && !name.isEmpty() && !here.equals(name);
        return new KnownPerson(row.number(), email.value(), name, differs);
    }

    private void add(SheetRow row, EmailAddress email) {
        String name = columns.name(row);
        Optional<Phrase> wrongName = NameRule.PERSON.refusal(name);
        if (wrongName.isPresent()) {
            refuse(row, nameField(), wrongName.get());
            return;
        }
        try {
            Role role = role(columns.text(row, ListField.ROLE));
            newcomers.add(new Newcomer(row.number(), email, NameRule.clean(name), role, teams(row, role)));
        } catch (Refused refused) {
            refuse(row, refused.phrase().key().contains(".role") ? ListField.ROLE : ListField.TEAM, refused.phrase());
        }
    }

    private ListField nameField() {
        return Stream.of(ListField.FULL_NAME, ListField.FIRST_NAME, ListField.LAST_NAME)
                .filter(field -> columns.column(field).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Role role(String text) {
        Role role = switch (text.toLowerCase(Locale.ROOT)) {
            case "", "rep", "member", "user" -> Role.REP;
            case "manager" -> Role.MANAGER;
            case "admin" -> Role.ADMIN;
            default -> throw Refused.because("people-list.row.role");
        };
        if (role != Role.REP && !around.admin()) {
            throw Refused.because("people-list.row.role.admin-only");
        }
        return role;
    }

    private List<TeamName> teams(SheetRow row, Role role) {
        if (role == Role.ADMIN) {
            return List.of();
        }
        List<TeamName> found = named(columns.text(row, ListField.TEAM));
        if (role == Role.MANAGER) {
            return found;
        }
        if (found.size() > 1) {
            throw Refused.because("people-list.row.teams");
        }
        return List.of(found.stream()
                .findFirst()
                .or(around::otherwise)
                .orElseThrow(() -> Refused.because("people-list.row.no-team")));
    }

    /** Sales Navigator names all groups of a person in one cell; those that are no teams here do not count. */
    private List<TeamName> named(String cell) {
        Optional<TeamName> whole = around.team(cell);
        return whole.isPresent()
                ? List.of(whole.get())
                : Stream.of(cell.split("[,;|\\n]"))
                        .flatMap(each -> around.team(each).stream())
                        .distinct()
                        .toList();
    }

    private void refuse(SheetRow row, ListField field, Phrase why) {
        String column = columns.column(field).map(table.header()::get).orElse("");
        errors.add(new RowError(row.number(), column, columns.text(row, field), why));
    }
}
