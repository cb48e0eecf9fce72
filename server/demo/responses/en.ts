import type { Language } from './groups.ts';

export const en: Language = {
  folders: { service: 'Service', claims: 'Claims', safety: 'Safety' },
  labels: { first_name: 'First name', days: 'Time until our answer', city: 'Town of the branch' },
  days: ['one working day', 'two working days', 'five working days'],
  wordings: {
    thanks: {
      shortcut: 'thanks',
      title: 'Thank you for kind words',
      text: 'Thank you, {{first_name}}. I will pass this on to the colleagues who looked after you; it makes their day.',
    },
    'late-payout': {
      shortcut: 'late',
      title: 'Late payout: apology and next step',
      text: 'I am sorry, {{first_name}}. Your payout should have reached you by now.\n\nPlease send us a private message with your postcode; no policy number is needed here.\nWe will look into it and write to you within {{days}}. 🙏',
    },
    'missing-documents': {
      shortcut: 'papers',
      title: 'Payout: documents still missing',
      text: 'Hello {{first_name}}, two documents are still missing before we can pay. The list is in your online account under “My claim”, and you can add photos of them there. After that it takes {{days}}.',
    },
    'payment-pause': {
      shortcut: 'pause',
      title: 'Pausing premiums: first answer',
      text: 'Hello {{first_name}}, you can pause your premiums for up to three months if your income has changed. Your cover for accidents stays in place meanwhile. The form is in your online account under “Payments”.',
    },
    flood: {
      shortcut: 'flood',
      title: 'Flood: how to report damage',
      text: 'Please stay safe first, {{first_name}}. Damage can be reported at any hour once the danger is over.\n\nTake photos before you clear up, and keep the receipts for pumps and dry storage.\nOur flood line answers day and night: meridianmutual.example/flood 💙',
    },
    'scam-warning': {
      shortcut: 'scam',
      title: 'Warning: that was not us',
      text: 'Thank you for telling us, {{first_name}}. That message did not come from us: we never ask for card numbers or codes by message or phone. Please do not answer it, and send us its address so that we can have it removed.',
    },
    'private-message': {
      shortcut: 'dm',
      title: 'Please write to us privately',
      text: 'Hello {{first_name}}, we would like to help. Please write to us in a private message, so that nothing personal stands here for everyone to read. We answer within {{days}}.',
    },
    'opening-hours': {
      shortcut: 'hours',
      title: 'Opening hours of a branch',
      text: 'Hello {{first_name}}, our branch in {{city}} is open from nine to five, and until six on Thursdays. You can book a time at meridianmutual.example/branches, then nobody has to wait.',
    },
    'renewal-price': {
      shortcut: 'price',
      title: 'Why the renewal costs more',
      text: 'That is a fair question, {{first_name}}. The renewal letter shows each part of the new price; repair costs are the largest this year. If your circumstances have changed, we will gladly calculate it again with you.',
    },
    'app-sign-in': {
      shortcut: 'app',
      title: 'App: signing in does not work',
      text: 'Sorry about that, {{first_name}}. Please update the app to version 3.1 and try again; this solves most sign-in problems. If it still fails, write to us privately with your phone model. Please never send your password.',
    },
    'new-address': {
      shortcut: 'address',
      title: 'Telling us a new address',
      text: 'Congratulations on the move, {{first_name}}. You can change your address yourself in your online account under “My details”. Home cover moves with you from the day you enter there.',
    },
    complaint: {
      shortcut: 'complaint',
      title: 'How to complain',
      text: 'I am sorry that this went wrong, {{first_name}}. You can complain at meridianmutual.example/complaints; a person who was not involved reads it and answers within {{days}}. You may also turn to the ombudsman at any time.',
    },
  },
};
