package dovecote.feather;

import dovecote.BuildConfig;
import dovecote.Loft;
import dovecote.R;
import dovecote.camera.RoundLens;

public class Window {
    private final RoundLens lens = new RoundLens(R.layout.window, BuildConfig.DEBUG);

    public Loft open() {
        return lens.loft();
    }
}
