import '@vaadin/button';
import '@vaadin/radio-group';
