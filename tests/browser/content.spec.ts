import { addressOf } from '../support/address.ts';
import { expect, open, test } from './guard.ts';

/** What the report says, as a delegate would look for it, panel by panel. */
const facts: Record<string, string[]> = {
  overview: [
    '2 meetings held and 2 planned, to be confirmed',
    '10 deliverables listed, in 4 of 5 working groups',
    '64 people',
    '17 fewer than Geneva (81)',
    '36%',
    '23 of 64',
    '6.3 points more than Geneva (30%)',
    '12 output',
    '5 more than Geneva (7)',
    '37 input',
    '2 fewer than Geneva (39)',
    '11 recipients',
    '8 in ITU-T, 3 outside it. Number of statements not stated',
    'study which applications and services DLT makes possible summary',
    'collect good practice',
    'suggest how ITU-T Study Groups',
    'none in WG 5',
  ],
  timeline: [
    'May 2017',
    'Established',
    'By TSAG',
    '17–19 October 2017',
    'Geneva Meeting held',
    '5–7 February 2018',
    'Bern Meeting held',
    'May 2018',
    'Meeting with ISO/TC 307, London',
    '28–30 May 2018 TBC to be confirmed',
    'Moscow, Russia TBC to be confirmed Planned meeting, hosted by Fintech Association, Rostelecom and Blockchain Commune',
    'week of 17–21 September 2018 TBC to be confirmed',
    'China TBC to be confirmed Planned meeting',
    'CAICT Trusted Blockchain Summit',
    '17 April 2019',
    '18 months from 17 October 2017',
  ],
  meetings: [
    'On site = total − remote',
    'participants are never added up',
    'Bern: 64 took part, 17 fewer than Geneva; 41 on site and 23 remotely.',
    'Bern: 37 input documents, 2 fewer than Geneva, and 12 output documents, 5 more than Geneva.',
    '81 total',
    '24 remote',
    '57 on site',
    '41 on site',
    '−17 (−21%)',
    '−16 (−28%)',
    '−1 (−4%)',
    '+6.3 points',
    '−2 (−5%)',
    '+5 (+71%)',
    '7 + 12',
    'O-007',
    'O-019',
  ],
  deliverables: [
    '10 of 10 deliverables',
    'The report states neither progress nor due dates',
    'D1.1 Terms & Definitions WG 1 Abbie Barbir (a.i.)',
    'D1.2 Overview, Concepts, Ecosystem WG 1',
    'D1.3 Standardization landscape WG 1',
    'D2.1 Horizontal Applications & Services (e.g., data usage control, identity management, security) WG 2 Maxim Grigoriev',
    'D2.2 Vertical Applications & Services (e.g., telco, fintech, supply chain, energy) WG 2',
    'D3.1 Architectural aspects and reference framework WG 3 Hu Ruifeng',
    'D3.2 Overview of existing platforms and mapping to reference framework WG 3',
    'D3.3 Platform assessment criteria and methods WG 3',
    'D4.1 Policy and regulatory dimensions and constraints for adoption of DLT-based applications WG 4 Alexander Chuburkov',
    'D4.2 Mapping of existing DLT platforms to policy and regulatory dimensions and constraints, and assessment criteria WG 4',
  ],
  'working-groups': [
    'State of the Art: Ecosystem, Terms, Definitions, Concepts',
    'Applications & Services',
    'Technology Reference Framework',
    'Policy Reference Framework',
    'Standardization Roadmap Mission: TBD to be determined Leader: not stated Deliverables: none listed',
    'Abbie Barbir (a.i.) Aetna, United States',
    'Maxim Grigoriev Central Bank of Russia, Russian Federation',
    'Hu Ruifeng Huawei Technologies, China',
    'Alexander Chuburkov Fintech Association, Russian Federation',
    'D1.1, D1.2, D1.3',
  ],
  leadership: [
    'Chairman David Watrin Swisscom, Switzerland Appointed by TSAG',
    'Vice Chairman Maxim Grigoriev Central Bank of Russia, Russian Federation Appointed by FG DLT kick-off meeting in October 2017 Also leads WG 2',
    'Vice Chairman Wei Kai China Academy of Information and Communications Technology (CAICT), China Appointed by FG DLT kick-off meeting in October 2017',
    'Also Vice Chairman',
    'WG 5 not stated',
  ],
  liaisons: [
    'it does not count the statements',
    'FG DPM FG DFC',
    'SG2 SG11 SG13 SG16 SG17 SG20',
    'ISO/TC 307 GSMA Internet Group BIS WG Digital Innovation',
    'UN/CEFACT NIST CEN-CENELEC European Commission',
    'FG DLT to ISO/TC 307',
    '1 liaison officer',
    'Category A liaison status',
    'ISO/TC 307 to ITU-T',
    '2 liaison representatives',
    'third meeting of ISO/TC 307',
    'London, May 2018',
    'Recommendation ITU-T A.23 Annex A',
  ],
  'next-steps': ['next TSAG meeting', 'e-mail lists', 'kick-off meeting of October 2017'],
};

const inHeader = [
  'FG DLT',
  'ITU-T Focus Group on application of distributed ledger technology',
  'Parent group TSAG',
  'Established May 2017',
  'Lifetime 18 months from its first meeting',
  'April 2019',
  '17 October 2017 + 18 months',
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('The page holds the whole report, panel by panel', { tag: '@core' }, async ({ page }) => {
      if (javaScriptEnabled) await open(page);
      else await page.goto(addressOf());
      await test.step('Every fact of the report stands on the page, in its panel', async () => {
        const textOf = async (selector: string): Promise<string> => {
          // Text as the document holds it, pieces apart, whatever their layout.
          const pieces = await page
            .locator(`${selector} *`)
            .evaluateAll((elements) =>
              elements.flatMap((element) =>
                [...element.childNodes]
                  .filter((node) => node.nodeType === 3)
                  .map((node) => node.textContent ?? ''),
              ),
            );
          expect(pieces.length).toBeGreaterThan(0);
          return (await page.locator(selector).allTextContents()).join(' ');
        };
        const squeeze = (text: string): string => text.replace(/\s+/g, '');
        for (const fact of inHeader) expect(squeeze(await textOf('header'))).toContain(squeeze(fact));
        for (const [id, expected] of Object.entries(facts)) {
          const text = squeeze(await textOf(`section#${id}`));
          for (const fact of expected) expect(text, `${id}: ${fact}`).toContain(squeeze(fact));
        }
        expect(squeeze(await textOf('footer'))).toContain(
          squeeze('Document number not stated, date not stated'),
        );
      });

      await test.step('The eight panels are regions under their names, in one main, with one banner', async () => {
        await expect(page.getByRole('main')).toHaveCount(1);
        await expect(page.getByRole('banner')).toHaveCount(1);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('FG DLT');
        const names = [
          'Overview',
          'Timeline',
          'Meetings',
          'Deliverables',
          'Working groups',
          'Leadership',
          'Liaisons',
          'Next steps',
        ];
        for (const name of names) {
          await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1);
        }
      });
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('What needs script is not offered, and what needs none works', async ({ page }) => {
    await test.step('No control is offered that needs script, and the charts show their tables', async () => {
      await page.goto(addressOf());
      for (const name of ['Theme', 'Reset', 'Sort by several', 'Group by working group', 'Show as table']) {
        await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
      }
      await expect(page.getByRole('searchbox')).toHaveCount(0);
      await expect(page.getByRole('table', { name: 'Participants per meeting' })).toBeVisible();
      await expect(page.getByRole('table', { name: 'Documents per meeting' })).toBeVisible();
    });

    await test.step('A link to a panel leads there', async () => {
      await page.goto(addressOf('#liaisons'));
      await expect(page.locator('#liaisons')).toBeInViewport();
    });
  });
});
