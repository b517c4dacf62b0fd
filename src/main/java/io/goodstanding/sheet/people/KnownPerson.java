package io.goodstanding.sheet.people;

/**
 * Somebody on a list who signs in already: nothing changes.
 *
 * @param row as a spreadsheet program counts
 * @param name what the list says
 * @param differs whether the person is called differently here, as far as the user may know
 */
public record KnownPerson(int row, String email, String name, boolean differs) {}
