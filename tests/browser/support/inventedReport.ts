/** A wire report of some 600 words that no rule was written for; all of it is invented. */
export const INVENTED_REPORT = `This report is invented for a test: no place, person or event in it is real.

Gunmen storm river post as army pulls out of Port Lerma

Photo: Soldiers load a truck in Port Lerma, in the lowlands of Maravia, on 10 March 2019.

PORT LERMA, Maravia, 12 March 2019 (Andes Wire) – Gunmen attacked an army post outside Port Lerma on Monday and killed 14 soldiers, the defence ministry said.

The attack began shortly before dawn, when about 60 fighters crossed the Azul River in small boats and opened fire from three sides. A fuel depot was set on fire and two bridges were damaged, residents told Andes Wire by telephone.

The River Front claimed responsibility for the attack on Tuesday. In a statement read on local radio, the group said it had captured three officers and a large store of weapons. The army denied that any officer had been taken and said all of its men had been accounted for by Monday night.

The River Front, which was founded in 2008, is the largest of the four armed groups that are active in the lowlands along the border.

The raid came one day after the army began to pull its troops out of the district. On Sunday, a convoy of 40 trucks left Port Lerma for San Telmo, 120 km to the south, with most of the garrison and its heavy weapons on board. It arrived in San Telmo late on Monday after a journey of 30 hours. Two of the trucks were destroyed by a mine near Quebrada Honda, but nobody was hurt, an army spokesman said.

The United Nations mission handed over its camp in San Telmo to the army on 4 March. Some 350 peacekeepers had been stationed there since 2015.

"We are leaving in good order and on time," said Colonel Ruth Adeyemi, who commands the southern sector of the mission. "Nobody should read anything else into it."

The mission plans to hand over its camp in Villa Norte on 2 April. Its last base, in Santa Rita, will close by the end of June, according to a timetable that was published in January.

The River Front has warned the army not to move into the empty camps. "Whoever takes a camp will have to defend it day and night," its spokesman, Elias Roca, told reporters on Tuesday.

President Marta Olmos met the commanders of the army in the capital, Maravia City, on Tuesday afternoon. She said after the meeting that the government would send 800 more soldiers to the lowlands within two weeks. "We have lost a post, but we have not lost the river," she said.

A curfew is in force in Port Lerma from 8 p.m. to 5 a.m., and the schools and the market stayed closed on Tuesday. At least 2,300 people have fled to San Telmo since Sunday, according to the Red Cross. Many of them are sleeping in churches and in the town's football stadium, where aid workers were handing out blankets and clean water.

"We heard the shooting and we ran with what we had in our hands," said Ana Pires, a teacher who reached San Telmo with her two children on Monday. She said that soldiers at a checkpoint had turned back several families.

The lowlands have been a centre of the conflict since 2011, when the government closed the gold mines along the river. Talks between the government and the River Front broke down in February over the fate of prisoners. A new round is to begin in Maravia City on 20 March, but the River Front has not said whether it will take part.

Read more: How gold feeds the war in Maravia
Share this article
© Andes Wire
`;
