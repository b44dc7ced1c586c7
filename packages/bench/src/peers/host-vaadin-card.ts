import '@vaadin/card';
import '@vaadin/progress-bar';
