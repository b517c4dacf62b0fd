package io.goodstanding.team;

/** There is a team of that name already; nothing was added. */
public class TeamNameTaken extends RuntimeException {

    public TeamNameTaken(String name) {
        super("There is a team called " + name);
    }
}
