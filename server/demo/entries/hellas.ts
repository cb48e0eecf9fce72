import type { Plan } from './plan.ts';

const nikos = { approvedBy: 'Nikos Vlachos' };

export const hellas: readonly Plan[] = [
  {
    title: 'Ώρες γραφείων',
    account: 'acc-facebook-el',
    state: 'approved',
    day: 0,
    at: '06:30',
    owner: 'Eleni Papadaki',
    ...nikos,
    platforms: ['facebook', 'x', 'linkedin'],
    texts: {
      el: 'Τα γραφεία μας είναι ανοιχτά σήμερα έως τις έξι.',
      en: 'Our offices are open until six today.',
    },
  },
  {
    title: 'Απάτες με μηνύματα',
    account: 'acc-x-el',
    campaign: 'Cyber advice',
    state: 'scheduled',
    day: 0,
    at: '12:30',
    owner: 'Tomasz Wrona',
    ...nikos,
    platforms: ['x', 'facebook'],
    texts: {
      el: 'Δεν ζητάμε ποτέ αριθμό κάρτας με μήνυμα. Αν κάποιος το κάνει στο όνομά μας, μην απαντήσετε και ενημερώστε μας.',
    },
  },
  {
    title: 'Ενημέρωση για συνταξιοδοτικά',
    account: 'acc-facebook-el',
    campaign: 'Pension days',
    state: 'in_review',
    day: 2,
    at: '09:00',
    owner: 'Eleni Papadaki',
    platforms: ['facebook', 'linkedin'],
    texts: {
      el: 'Τι αλλάζει στα συνταξιοδοτικά από τον Ιανουάριο; Τρεις ερωτήσεις που ακούμε συχνά, με σύντομες απαντήσεις.',
    },
  },
  {
    title: 'Χειμερινά ελαστικά στα βουνά',
    account: 'acc-x-el',
    campaign: 'Winter driving',
    state: 'approved',
    day: 3,
    at: '07:00',
    owner: 'Eleni Papadaki',
    ...nikos,
    platforms: ['x', 'facebook'],
    texts: { el: 'Αν οδηγείτε προς ορεινές περιοχές, έχετε μαζί αλυσίδες και ελέγξτε τα ελαστικά πριν ξεκινήσετε.' },
  },
  {
    title: 'Ώρες στην Κύπρο',
    account: 'acc-facebook-cy',
    state: 'needs_reschedule',
    day: -1,
    at: '06:00',
    owner: 'Nikos Vlachos',
    approvedBy: 'Ruth Adeyemi',
    platforms: ['facebook'],
    texts: { el: 'Το γραφείο της Λευκωσίας είναι αυτή την εβδομάδα ανοιχτό έως τις πέντε.' },
  },
];
