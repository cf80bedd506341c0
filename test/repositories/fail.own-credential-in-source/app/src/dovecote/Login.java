package dovecote;

public class Login {
    public Letter ask(String number) {
        return new Letter(number, BuildVars.APP_ID, BuildVars.APP_HASH);
    }
}
