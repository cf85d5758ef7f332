package org.depositary.local;

import java.io.IOException;
import java.nio.file.Files;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.Console;
import org.depositary.local.home.Folder;
import org.depositary.local.home.Home;
import org.depositary.local.home.Occupation;

/** {@code reset}: deletes all data, passwords and logs; unpacked programs stay. Asks first, unless told not to. */
record Reset(Home home, Console console, boolean confirmed) implements Main.Command {

    @Override
    public int run() throws IOException {
        if (Occupation.isHeld(home)) {
            throw new CannotStart("The stack is running: ./depositary down first");
        }
        if (!confirmed && !console.confirms("This deletes all data, passwords and logs in " + home.data() + ".")) {
            console.say("Nothing was deleted");
            return 1;
        }
        Leftovers.stop(home, console);
        delete();
        console.say("Deleted. The next ./depositary up starts anew");
        return 0;
    }

    private void delete() throws IOException {
        Folder.delete(home.postgres());
        Folder.delete(home.logs());
        Folder.delete(home.run());
        Files.deleteIfExists(home.importedRealm());
        Files.deleteIfExists(home.secretsFile());
    }
}
